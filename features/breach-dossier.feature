# language: fr
Fonctionnalité: Le dossier d'une violation de données
  Le programme prépare les documents d'une violation : la notification à la CNIL, la lettre aux patients, l'écriture
  du registre. Il n'y met que ce que le cabinet a dit, et demande le reste. Il n'envoie rien.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances
    Et un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
    Et que les données de l'incident "vol" étaient lisibles
    Et que les données de l'incident "vol" sont parvenues à un inconnu
    Et que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 12

  Règle: On notifie sans attendre de tout savoir

    Scénario: Ce qui manque rend la notification initiale, et dit qui peut le trouver
      Étant donné que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet le 3 mars 2026 à 12 h 00
      Et on prépare le dossier de l'incident "vol"
      Alors la notification préparée est "initiale"
      Et le champ "FORM-D3" du formulaire est "rempli"
      Et le champ "FORM-D3" du formulaire dit "le lundi 2 mars 2026 à 9 h 12"
      Et le champ "FORM-D1" du formulaire est "inconnu"
      Et le champ "FORM-D1" du formulaire dit "À établir avec votre informaticien ou votre prestataire"
      Et le champ "FORM-D6" du formulaire dit "le délai de 72 heures n'est pas passé"
      Et le champ "FORM-V1" du formulaire dit "À cocher : perte de confidentialité."

    Scénario: Passé 72 heures, le formulaire demande les motifs du retard
      Étant donné que l'incident "vol" n'a pas été notifié à la CNIL
      Et les faits suivants :
        | fait                                | valeur |
        | breach.vol.authority_told_controller | non   |
        | breach.vol.authority_inspection      | non   |
      Quand on évalue le cabinet le 6 mars 2026 à 12 h 00
      Et on prépare le dossier de l'incident "vol"
      Alors le champ "FORM-D6" du formulaire est "inconnu"

    Scénario: Après une première notification, la suivante la complète
      Étant donné que l'incident "vol" a été notifié à la CNIL le 3 mars 2026 à 18 h 00
      Quand on évalue le cabinet au 4 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Alors la notification préparée est "complémentaire"

    Scénario: Une notification initiale n'est faite qu'en partie tant que la suite n'a pas été envoyée
      Étant donné que l'incident "vol" a été notifié à la CNIL le 3 mars 2026 à 18 h 00
      Et les faits suivants :
        | fait                                 | valeur  |
        | breach.vol.authority_notice_phase    | initial |
        | breach.vol.authority_told_controller | non     |
        | breach.vol.authority_inspection      | non     |
      Quand on évalue le cabinet au 4 mars 2026
      Alors la notification à l'autorité de contrôle est "exigée" et "faite en partie"
      Étant donné que la notification de l'incident "vol" a été complétée le 5 mars 2026
      Quand on évalue le cabinet au 6 mars 2026
      Alors la notification à l'autorité de contrôle est "exigée" et "faite"

    Scénario: Un incident écarté après la notification se retire
      Étant donné que l'incident "vol" a été notifié à la CNIL le 3 mars 2026 à 18 h 00
      Et les faits suivants :
        | fait                   | valeur    |
        | breach.vol.established | ruled_out |
      Quand on évalue le cabinet au 4 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Alors la notification préparée est "un retrait"
      Et aucune lettre aux patients n'est préparée

  Règle: La lettre aux patients ne dit que ce que le cabinet sait

    Scénario: Tant que le risque élevé n'est pas établi, la lettre est un projet à décider
      Quand on évalue le cabinet au 3 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Alors la lettre aux patients est un projet "à décider"
      Et la lettre aux patients dit "N'envoyez pas cette lettre avant d'avoir répondu à ces questions"
      Et la lettre aux patients dit "Des personnes qui n'y avaient pas droit ont pu voir ces données."

  Règle: Le registre se complète et ne se réécrit pas

    Scénario: Les mêmes faits n'ajoutent rien, un fait nouveau ajoute une écriture qui le nomme
      Quand on évalue le cabinet au 3 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Et on l'inscrit au registre des violations
      Et on l'inscrit au registre des violations
      Alors ce registre compte 1 écriture
      Étant donné les faits suivants :
        | fait              | valeur |
        | breach.vol.people | 850    |
      Quand on évalue le cabinet au 3 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Et on l'inscrit au registre des violations
      Alors ce registre compte 2 écritures
      Et la dernière écriture ne change que le fait "breach.vol.people"

    Scénario: Une écriture modifiée après coup se voit
      Quand on évalue le cabinet au 3 mars 2026
      Et on prépare le dossier de l'incident "vol"
      Et on l'inscrit au registre des violations
      Et quelqu'un remplace "established" par "suspected" dans ce registre
      Alors ce registre ne tient plus

    @fr-cnil-san-2020-014
    Scénario: Le registre dit pourquoi la CNIL n'est pas notifiée
      Étant donné le cas "fr-cnil-san-2020-014"
      Quand on évalue le cabinet au 7 décembre 2020
      Et on prépare le dossier de l'incident "images-ouvertes"
      Alors l'écriture du registre dit "Pourquoi la CNIL n'est pas notifiée : la CNIL a elle-même informé le cabinet"
      Et le champ "FORM-N3" du formulaire dit "plus de 5 300"
