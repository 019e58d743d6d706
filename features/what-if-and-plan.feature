# language: fr
Fonctionnalité: Supposer, comparer, réparer
  Un cabinet veut savoir ce qui changerait si un fait était autre, pourquoi deux bilans diffèrent, et par quoi
  commencer pour se mettre en règle. Chaque réponse est vérifiée par une nouvelle évaluation.

  Règle: Une supposition dit ce qui change, et à cause de quel fait

    Contexte:
      Étant donné le cas "fr-cnil-san-2020-014"

    Scénario: Chiffrer un ordinateur ne répare que cet ordinateur
      Quand on évalue le cabinet au 7 décembre 2020
      Et on suppose les faits suivants :
        | fait                        | valeur |
        | device.portable-1.encrypted | oui    |
      Alors le constat "gdpr-32-1-a-encrypt-devices" passe de "manquement" à "conforme" pour l'appareil "portable-1"
      Et le changement de "gdpr-32-1-a-encrypt-devices" vient du fait "device.portable-1.encrypted"
      Et le constat "gdpr-32-1-a-encrypt-devices" ne change pas pour l'appareil "portable-2"
      Et le constat "gdpr-33-1-notify-authority" ne change pas

    Scénario: L'exception tombe si la violation est plus large que ce que la CNIL a vu
      Quand on évalue le cabinet au 7 décembre 2020
      Et on suppose les faits suivants :
        | fait                                            | valeur |
        | breach.images-ouvertes.wider_than_authority_saw | oui    |
      Alors le constat "gdpr-33-1-notify-authority" passe de "excusée" à "manquement"
      Et le changement de "gdpr-33-1-notify-authority" vient du fait "breach.images-ouvertes.wider_than_authority_saw"

    Scénario: Un fait sans rapport ne change rien
      Quand on évalue le cabinet au 7 décembre 2020
      Et on suppose les faits suivants :
        | fait               | valeur   |
        | site.domicile.form | premises |
      Alors rien ne change

  Règle: Une comparaison distingue les faits, le droit et le temps

    @fr-cnil-san-2020-014
    Scénario: Le Conseil d'État a changé ce que l'on tient pour le droit, non les faits
      Étant donné le cas "fr-cnil-san-2020-014"
      Quand on évalue le cabinet au 7 décembre 2020
      Et on compare avec le droit connu au 7 décembre 2020
      Alors le constat "gdpr-33-1-notify-authority" passe de "manquement" à "excusée"
      Et le changement de "gdpr-33-1-notify-authority" vient de la décision CE 449694, connue depuis le 22 juillet 2022
      Et le constat "gdpr-32-1-a-encrypt-devices" ne change pas

    Scénario: Le délai de 72 heures a couru
      Étant donné un cabinet médical établi en France
      Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
      Et les faits suivants :
        | fait                                 | valeur               |
        | breach.vol.established               | established          |
        | breach.vol.loss_of                   | confidentiality      |
        | breach.vol.affects                   | dossiers             |
        | breach.vol.readable                  | oui                  |
        | breach.vol.aware                     | 2 mars 2026 à 9 h 00 |
        | breach.vol.authority_notified        | non                  |
        | breach.vol.authority_told_controller | non                  |
      Quand on compare le cabinet au 3 mars 2026 et au 9 mars 2026
      Alors le constat "gdpr-33-1-notify-authority" passe de "indéterminée" à "manquement"
      Et le changement de "gdpr-33-1-notify-authority" ne vient que du temps qui passe

  Règle: Le plan répare avec le moins d'actions, et dit ce qui ne s'efface pas

    @fr-cnil-san-2020-014
    Scénario: Le jour où la CNIL écrit, une seule action ferme tout ce qui est ouvert
      Étant donné le cas "fr-cnil-san-2020-014"
      Quand on évalue le cabinet au 8 octobre 2019
      Et on cherche le plus petit plan
      Alors le plan compte 6 actions
      Et le plan comprend le remède "close-exposed-service" pour le réseau "box"
      Et le plan comprend le remède "encrypt-disk" pour l'appareil "disque"
      Et le plan met fin au manquement "gdpr-32-1-b-limit-network-openings"
      Et après le plan, plus aucun manquement ne dure

    @fr-cnil-san-2020-014
    Scénario: Une exposition terminée ne se répare plus
      Étant donné le cas "fr-cnil-san-2020-014"
      Quand on évalue le cabinet au 7 décembre 2020
      Et on cherche le plus petit plan
      Alors le plan compte 5 actions
      Et le plan dit que le manquement "gdpr-32-1-b-no-open-service" ne s'efface pas

    Scénario: Une notification tardive reste à faire, mais le retard demeure
      Étant donné un cabinet médical établi en France
      Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
      Et les faits suivants :
        | fait                                 | valeur               |
        | breach.vol.established               | established          |
        | breach.vol.loss_of                   | confidentiality      |
        | breach.vol.affects                   | dossiers             |
        | breach.vol.readable                  | oui                  |
        | breach.vol.aware                     | 2 mars 2026 à 9 h 00 |
        | breach.vol.authority_notified        | non                  |
        | breach.vol.authority_told_controller | non                  |
        | breach.vol.register_entry            | non                  |
      Quand on évalue le cabinet au 9 mars 2026
      Et on cherche le plus petit plan
      Alors le plan compte une seule action
      Et le plan comprend le remède "enter-breach-in-register"
      Et le plan ne répare pas le manquement "gdpr-33-1-notify-authority"

  Règle: Une proposition se suppose, et n'est jamais le droit

    Scénario: Le Digital Omnibus ne ferait notifier que le risque élevé
      Étant donné un cabinet médical établi en France
      Et les faits suivants :
        | fait                                   | valeur               |
        | dataset.agenda.content                 | appointments         |
        | dataset.agenda.data_subjects           | patients             |
        | breach.panne.established               | established          |
        | breach.panne.loss_of                   | availability         |
        | breach.panne.affects                   | agenda               |
        | breach.panne.stigmatising              | non                  |
        | breach.panne.care_delayed              | non                  |
        | breach.panne.severity                  | limited              |
        | breach.panne.aware                     | 2 mars 2026 à 9 h 00 |
        | breach.panne.authority_notified        | non                  |
        | breach.panne.authority_told_controller | non                  |
      Et que ce sont là tous les services, toutes les données et tous les incidents
      Quand on évalue le cabinet au 9 mars 2026
      Et on suppose adoptée la proposition "digital-omnibus"
      Alors le constat "gdpr-33-1-notify-authority" passe de "manquement" à "sans objet"
      Et le changement de "gdpr-33-1-notify-authority" ne vient que de cette proposition
