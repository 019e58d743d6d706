# language: fr
Fonctionnalité: Le risque d'une violation de données (RGPD, cons. 75, 76 et 85)
  Risque improbable, risque, risque élevé : trois conclusions distinctes. Le risque improbable demande des raisons
  de son propre chef ; il n'est jamais supposé.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  Règle: Toute atteinte n'est pas une violation de données personnelles

    @breach-as-described
    Scénario: La perte de disponibilité est une violation comme une autre
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'incident "panne" est une violation de données personnelles
      Et on conclut que la violation de données "panne" touche des données de santé

    @breach-as-described
    Plan du scénario: <incident> n'est pas une violation de données
      Étant donné les faits suivants :
        | fait                      | valeur      |
        | breach.alerte.established | established |
        | breach.alerte.loss_of     | <perte>     |
        | breach.alerte.affects     | <données>   |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "alerte" est une violation de données personnelles

      Exemples:
        | incident                                         | perte           | données            |
        | Une intrusion que le pare-feu a arrêtée          | aucun           | seulement dossiers |
        | Le vol d'un ordinateur neuf, encore sans données | confidentiality | aucun              |

    @breach-suspected-and-confirmed
    Plan du scénario: Un soupçon confirmé n'est une violation que si des données ont souffert (<perte>)
      Étant donné les faits suivants :
        | fait                              | valeur             |
        | breach.alerte.established         | suspected          |
        | breach.alerte.suspicion_confirmed | oui                |
        | breach.alerte.loss_of             | <perte>            |
        | breach.alerte.affects             | seulement dossiers |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <issue> que l'incident "alerte" est une violation de données personnelles

      Exemples:
        | perte           | issue   |
        | confidentiality | conclut |
        | aucun           | exclut  |

    @risk-from-lasting-outage
    Scénario: Une panne que la vérification a écartée ne fait courir aucun risque
      Étant donné les faits suivants :
        | fait                          | valeur             |
        | breach.panne.established      | ruled_out          |
        | breach.panne.loss_of          | availability       |
        | breach.panne.affects          | seulement dossiers |
        | breach.panne.restored_in_time | non                |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "panne" fait courir un risque

    @breach-as-described
    Scénario: Un soupçon ne suffit pas
      Étant donné un incident soupçonné "alerte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on ignore si l'incident "alerte" est une violation de données personnelles

    @invented-data-are-about-nobody @anonymous-data-are-about-nobody @breach-as-described @gdpr-33-1-notify-authority
    Plan du scénario: Un fichier perdu ne parle de personne (<fichier>)
      Étant donné les faits suivants :
        | fait                         | valeur           |
        | dataset.fichier.content      | diagnosis        |
        | dataset.fichier.data_subjects | patients        |
        | dataset.fichier.<fait>       | <valeur>         |
      Et un incident établi "clé perdue", qui porte atteinte à la confidentialité des données "fichier"
      Et les faits suivants :
        | fait                      | valeur            |
        | breach.cle-perdue.affects | seulement fichier |
      Et que les données de l'incident "clé perdue" étaient lisibles
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "clé perdue" est une violation de données personnelles
      Et la norme "gdpr-33-1-notify-authority" est "sans objet" pour l'incident "clé perdue"

      Exemples:
        | fichier                                | fait          | valeur    |
        | des dossiers inventés pour un essai    | demonstration | oui       |
        | des statistiques rendues anonymes      | identifiable  | anonymous |

    @breach-by-exposure @breach-nobody-described @invented-data-are-about-nobody
    Scénario: Un serveur d'essai ouvert à tous ne montre que des dossiers inventés
      Étant donné les faits suivants :
        | fait                          | valeur         |
        | dataset.essais.content        | medical_record |
        | dataset.essais.data_subjects  | patients       |
        | dataset.essais.demonstration  | oui            |
      Et un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé sur l'appareil "poste", qui donne accès aux données "essais"
      Et les faits suivants :
        | fait                             | valeur           |
        | service.imagerie.gives_access_to | seulement essais |
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que les réponses du service "imagerie" sont lisibles par tous
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et un incident "essai" survenu par le service "imagerie"
      Et les faits suivants :
        | fait                    | valeur            |
        | breach.essai.affects    | seulement essais  |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "essai" est une violation de données personnelles
      Et on exclut que la violation de données "essai" a ouvert les données à tous

    @breach-nobody-described @invented-data-are-about-nobody @gdpr-33-5-document-breach
    Scénario: Un serveur d'essai ouvert à tous, que personne n'a signalé, n'est pas une violation cachée
      Étant donné les faits suivants :
        | fait                             | valeur           |
        | dataset.essais.content           | medical_record   |
        | dataset.essais.data_subjects     | patients         |
        | dataset.essais.demonstration     | oui              |
        | service.imagerie.form            | imaging_software |
        | service.imagerie.gives_access_to | seulement essais |
        | service.imagerie.runs_on         | poste            |
      Et un ordinateur fixe "poste"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que les réponses du service "imagerie" sont lisibles par tous
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-document-breach" est "sans objet"

    @breach-of-health-data
    Scénario: Le carnet d'adresses du personnel n'est pas fait de données de santé
      Étant donné les faits suivants :
        | fait                         | valeur            |
        | dataset.carnet.content       | identity, contact |
        | dataset.carnet.data_subjects | staff             |
        | dataset.carnet.identifiable  | directly          |
        | dataset.carnet.demonstration | non               |
      Et un incident établi "carnet perdu", qui porte atteinte à la disponibilité des données "carnet"
      Et les faits suivants :
        | fait                        | valeur           |
        | breach.carnet-perdu.affects | seulement carnet |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'incident "carnet perdu" est une violation de données personnelles
      Et on exclut que la violation de données "carnet perdu" touche des données de santé

    @health-data-by-inference
    Scénario: L'agenda d'un médecin laisse deviner la santé de ses patients
      Étant donné les données réelles et nominatives des patients "agenda" : le nom et les rendez-vous
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que les données "agenda" sont des données de santé

    @data-concerning-health
    Scénario: Des données anonymes ne sont pas des données de santé
      Étant donné les faits suivants :
        | fait                              | valeur    |
        | dataset.statistiques.content      | diagnosis |
        | dataset.statistiques.data_subjects | patients  |
        | dataset.statistiques.demonstration | non       |
        | dataset.statistiques.identifiable | anonymous |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que les données "statistiques" sont des données de santé

    @data-concerning-health
    Scénario: Un code à la place du nom ne rend pas les données anonymes
      Étant donné les faits suivants :
        | fait                        | valeur        |
        | dataset.etude.content       | diagnosis     |
        | dataset.etude.data_subjects | patients      |
        | dataset.etude.demonstration | non           |
        | dataset.etude.identifiable  | pseudonymised |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que les données "etude" sont des données de santé

    @breach-nobody-described @gdpr-33-5-document-breach
    Scénario: Une exposition que personne n'a décrite est une violation, à inscrire comme les autres
      Étant donné un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que les réponses du service "imagerie" sont lisibles par tous
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "imagerie" est une violation de données personnelles
      Et on conclut que la violation de données "imagerie" a ouvert les données à tous
      Et la norme "gdpr-33-5-document-breach" est "indéterminée" pour la violation de données "imagerie"
      Et l'inscription au registre des violations pour la violation de données "imagerie" est "exigée" et "de suite inconnue"

  Règle: Un risque, puis un risque élevé

    @risk-from-health-data
    Scénario: Des dossiers lisibles volés font courir un risque
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" n'ont pas été reprises avant tout accès
      Et que le destinataire de l'incident "vol" n'est pas digne de confiance
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" a mis les données entre des mains étrangères
      Et on conclut que la violation de données "vol" fait courir un risque

    @high-risk-from-unknown-holder
    Scénario: Des dossiers nominatifs lisibles chez un inconnu font courir un risque élevé
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que les données de l'incident "vol" n'ont pas été reprises avant tout accès
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" fait courir un risque élevé
      Et on conclut que la violation de données "vol" fait courir un risque

    @readable-data-reached-strangers
    Scénario: Le portable volé est repris avant que personne ne l'ouvre
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" ont été reprises avant tout accès
      Et que les données de l'incident "vol" ne sont parvenues à personne
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que la violation de données "vol" a mis les données entre des mains étrangères
      Et on conclut que la violation de données "vol" n'est pas susceptible de faire courir un risque

    @deciphered-data-reached-strangers
    Scénario: Le portable chiffré est volé avec le papier où la clé était notée
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient illisibles
      Et que la clé des données de l'incident "vol" a pu être prise
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que les données de l'incident "vol" n'ont pas été reprises avant tout accès
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" a mis les données entre des mains étrangères
      Et on conclut que la violation de données "vol" fait courir un risque élevé

    @deciphered-data-reached-strangers
    Scénario: Le portable chiffré et sa clé n'avaient pas quitté le cabinet
      Étant donné les faits suivants :
        | fait                      | valeur             |
        | breach.alerte.established | ruled_out          |
        | breach.alerte.loss_of     | confidentiality    |
        | breach.alerte.affects     | seulement dossiers |
        | breach.alerte.readable    | non                |
        | breach.alerte.key_safe    | non                |
        | breach.alerte.came_through | aucun             |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "alerte" a mis les données entre des mains étrangères

    @risk-unlikely-retrieved-before-access
    Scénario: Un inconnu a eu le portable en main, rien ne prouve qu'il ne l'a pas ouvert
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" ont été reprises avant tout accès
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" fait courir un risque
      Et on exclut que la violation de données "vol" n'est pas susceptible de faire courir un risque

    @high-risk-from-delayed-care
    Scénario: Le planning du personnel est perdu, des soins tardent, les patients ne sont pas ceux dont on a perdu les données
      Étant donné les faits suivants :
        | fait                           | valeur             |
        | dataset.planning.content       | identity           |
        | dataset.planning.data_subjects | staff              |
        | dataset.planning.identifiable  | directly           |
        | dataset.planning.demonstration | non                |
        | breach.panne.established       | established        |
        | breach.panne.loss_of           | availability       |
        | breach.panne.affects           | seulement planning |
        | breach.panne.care_delayed      | oui                |
        | breach.panne.came_through      | aucun              |
        | breach.panne.stigmatising      | non                |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'incident "panne" est une violation de données personnelles
      Et on exclut que la violation de données "panne" fait courir un risque élevé

    @deciphered-data-reached-strangers
    Scénario: Le portable chiffré et sa clé sont rapportés avant que personne ne les ouvre
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient illisibles
      Et que la clé des données de l'incident "vol" a pu être prise
      Et que les données de l'incident "vol" ont été reprises avant tout accès
      Et que les données de l'incident "vol" ne sont parvenues à personne
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que la violation de données "vol" a mis les données entre des mains étrangères
      Et on conclut que la violation de données "vol" n'est pas susceptible de faire courir un risque

    @deciphered-data-reached-strangers
    Scénario: Un confrère a reçu le fichier chiffré et son mot de passe, et a tout effacé
      Étant donné un incident établi "courriel", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "courriel" étaient illisibles
      Et que la clé des données de l'incident "courriel" a pu être prise
      Et que les données de l'incident "courriel" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "courriel" est digne de confiance
      Et que le destinataire de l'incident "courriel" a confirmé l'effacement
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Et les faits suivants :
        | fait                   | valeur                  |
        | breach.courriel.origin | sent_to_wrong_recipient |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que la violation de données "courriel" a mis les données entre des mains étrangères
      Et on conclut que la violation de données "courriel" n'est pas susceptible de faire courir un risque

    @risk-from-altered-health-data
    Scénario: Des dossiers altérés font courir un risque
      Étant donné un incident établi "virus", qui porte atteinte à l'intégrité des données "dossiers"
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "virus" fait courir un risque
      Et on exclut que la violation de données "virus" n'est pas susceptible de faire courir un risque

    @risk-from-lasting-outage
    Scénario: Des dossiers qui ne reviennent pas à temps font courir un risque
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et que les données de l'incident "panne" n'ont pas été rétablies à temps
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "panne" fait courir un risque
      Et on ignore si la violation de données "panne" fait courir un risque élevé

    @high-risk-from-delayed-care
    Scénario: Une panne qui retarde des soins fait courir un risque élevé
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "panne" a retardé des soins
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "panne" fait courir un risque élevé

    @high-risk-from-delayed-care
    Scénario: Une coupure de courant retarde des soins sans toucher les données, ce n'est pas une violation
      Étant donné les faits suivants :
        | fait                        | valeur             |
        | breach.coupure.established  | ruled_out          |
        | breach.coupure.loss_of      | availability       |
        | breach.coupure.affects      | seulement dossiers |
        | breach.coupure.care_delayed | oui                |
        | breach.coupure.came_through | aucun              |
        | breach.coupure.stigmatising | non                |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "coupure" est une violation de données personnelles
      Et on exclut que l'incident "coupure" fait courir un risque élevé

    @high-risk-from-stigmatising-data
    Scénario: Des données qui peuvent stigmatiser font courir un risque élevé
      Étant donné un incident établi "courriel", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "courriel" étaient lisibles
      Et que les données de l'incident "courriel" peuvent stigmatiser
      Et que les données de l'incident "courriel" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "courriel" n'est pas digne de confiance
      Et que les données de l'incident "courriel" n'ont pas été reprises avant tout accès
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "courriel" fait courir un risque élevé

    @breach-of-exploitable-data @high-risk-from-exploitable-data
    Scénario: Des numéros de sécurité sociale et des relevés bancaires se prêtent à la fraude
      Étant donné les faits suivants :
        | fait                    | valeur                                      |
        | dataset.paiements.content | identity, social_security_number et financial |
      Et un incident établi "vol", qui porte atteinte à la confidentialité des données "paiements"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que les données de l'incident "vol" n'ont pas été reprises avant tout accès
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" touche des données qu'un fraudeur peut exploiter
      Et on conclut que la violation de données "vol" fait courir un risque élevé

  Règle: Un risque n'est pas toujours élevé

    @gdpr-33-1-notify-authority @gdpr-34-1-tell-data-subjects
    Scénario: Un compte rendu part chez le mauvais patient, qui ne confirme rien
      La violation est à notifier à la CNIL, sans que les patients soient à prévenir.

      Étant donné un incident établi "courrier", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "courrier" étaient lisibles
      Et que les données de l'incident "courrier" ne peuvent pas stigmatiser
      Et que les données de l'incident "courrier" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "courrier" n'est pas digne de confiance
      Et que les données de l'incident "courrier" n'ont pas été reprises avant tout accès
      Et que le cabinet a eu connaissance de l'incident "courrier" le 2 mars 2026 à 9 h 00
      Et que l'incident "courrier" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "courrier"
      Et les faits suivants :
        | fait                         | valeur             |
        | breach.courrier.came_through | aucun              |
        | breach.courrier.affects      | seulement dossiers |
        | breach.courrier.severity     | limited            |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 31 mars 2026
      Alors on conclut que la violation de données "courrier" fait courir un risque
      Et on exclut que la violation de données "courrier" fait courir un risque élevé
      Et on exclut que la violation de données "courrier" touche des données qu'un fraudeur peut exploiter
      Et la norme "gdpr-33-1-notify-authority" est "manquement" pour la violation de données "courrier"
      Et la norme "gdpr-34-1-tell-data-subjects" est "sans objet" pour la violation de données "courrier"
      Et la communication aux personnes concernées est "non exigée"

    @high-risk-from-unknown-holder
    Scénario: Des données d'étude sans nom, chez un inconnu, font courir un risque sans qu'il soit élevé
      Étant donné les faits suivants :
        | fait                        | valeur        |
        | dataset.etude.content       | diagnosis     |
        | dataset.etude.data_subjects | patients      |
        | dataset.etude.demonstration | non           |
        | dataset.etude.identifiable  | pseudonymised |
      Et un incident établi "vol", qui porte atteinte à la confidentialité des données "etude"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" ne peuvent pas stigmatiser
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que les données de l'incident "vol" n'ont pas été reprises avant tout accès
      Et les faits suivants :
        | fait                    | valeur          |
        | breach.vol.came_through | aucun           |
        | breach.vol.affects      | seulement etude |
        | breach.vol.severity     | limited         |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "vol" fait courir un risque
      Et on exclut que la violation de données "vol" fait courir un risque élevé

  Règle: Un risque improbable demande des raisons

    @risk-unlikely-data-unreadable
    Scénario: Rien n'est dit du portable perdu, le risque n'est ni acquis ni improbable
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Quand on évalue le cabinet au 2 mars 2026
      Alors on ignore si la violation de données "perte" fait courir un risque
      Et on ignore si la violation de données "perte" n'est pas susceptible de faire courir un risque

    @risk-unlikely-data-unreadable
    Scénario: Chiffré, clé sûre, copie saine, mais des soins ont été retardés
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité et à la disponibilité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que l'incident "perte" a retardé des soins
      Et que les données de l'incident "perte" n'ont pas été reprises avant tout accès
      Et que les données de l'incident "perte" sont parvenues à un inconnu
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que la violation de données "perte" n'est pas susceptible de faire courir un risque

    @risk-unlikely-data-unreadable
    Scénario: Chiffré, clé sûre, copie saine, mais les dossiers ne sont revenus qu'au bout de trois semaines
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité et à la disponibilité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" n'ont pas été rétablies à temps
      Et que l'incident "perte" n'a retardé aucun soin
      Et que les données de l'incident "perte" n'ont pas été reprises avant tout accès
      Et que les données de l'incident "perte" sont parvenues à un inconnu
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "perte" fait courir un risque
      Et on exclut que la violation de données "perte" n'est pas susceptible de faire courir un risque

    @risk-unlikely-trusted-recipient @risk-unlikely-retrieved-before-access @risk-unlikely-data-unreadable
    @risk-unlikely-ordinary-data-returned
    Plan du scénario: D'une fausse alerte on ne dit pas qu'un risque est improbable, il n'y a rien à peser (<alerte>)
      Étant donné les faits suivants :
        | fait                                  | valeur            |
        | dataset.fichier.content               | <contenu>         |
        | dataset.fichier.data_subjects         | <personnes>       |
        | dataset.fichier.identifiable          | directly          |
        | dataset.fichier.demonstration         | non               |
        | breach.alerte.established             | ruled_out         |
        | breach.alerte.affects                 | seulement fichier |
        | breach.alerte.came_through            | aucun             |
        | breach.alerte.loss_of                 | confidentiality   |
        | breach.alerte.readable                | <lisible>         |
        | breach.alerte.key_safe                | oui               |
        | breach.alerte.copy_available          | oui               |
        | breach.alerte.restored_in_time        | oui               |
        | breach.alerte.care_delayed            | non               |
        | breach.alerte.stigmatising            | non               |
        | breach.alerte.recipient               | known             |
        | breach.alerte.recipient_trusted       | <confiance>       |
        | breach.alerte.deletion_confirmed      | <effacé>          |
        | breach.alerte.retrieved_before_access | <repris>          |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "alerte" est une violation de données personnelles
      Et on exclut que l'incident "alerte" n'est pas susceptible de faire courir un risque

      Exemples:
        | alerte                                     | contenu   | personnes | lisible | confiance | effacé | repris |
        | le confrère n'avait rien reçu              | diagnosis | patients  | oui     | oui       | oui    | non    |
        | le courrier n'avait pas quitté le cabinet  | diagnosis | patients  | oui     | non       | non    | oui    |
        | la clé chiffrée était au fond d'un tiroir  | diagnosis | patients  | non     | non       | non    | non    |
        | la liste du personnel n'était pas partie   | contact   | staff     | oui     | non       | oui    | non    |

    @risk-unlikely-ordinary-data-returned
    Plan du scénario: Le destinataire a tout effacé, mais cela ne suffit pas (<données>)
      Étant donné les faits suivants :
        | fait                          | valeur            |
        | dataset.fichier.content       | <contenu>         |
        | dataset.fichier.data_subjects | <personnes>       |
        | dataset.fichier.identifiable  | directly          |
        | dataset.fichier.demonstration | non               |
        | breach.fax.affects            | seulement fichier |
        | breach.fax.came_through       | aucun             |
        | breach.fax.stigmatising       | <stigmate>        |
        | breach.fax.recipient_trusted  | non               |
        | breach.fax.retrieved_before_access | non          |
        | breach.fax.readable           | oui               |
        | breach.fax.established        | established       |
        | breach.fax.loss_of            | <perte>           |
      Et que les données de l'incident "fax" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "fax" a confirmé l'effacement
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que la violation de données "fax" n'est pas susceptible de faire courir un risque

      Exemples:
        | données                             | contenu   | personnes | stigmate | perte                      |
        | des relevés bancaires               | financial | staff     | non      | confidentiality            |
        | des diagnostics                     | diagnosis | patients  | non      | confidentiality            |
        | une liste qui expose à un danger    | contact   | staff     | oui      | confidentiality            |
        | une liste que le cabinet n'a plus   | contact   | staff     | non      | confidentiality, availability |

    @risk-unlikely-ordinary-data-returned
    Scénario: Une liste d'adresses, effacée par son destinataire
      Étant donné les faits suivants :
        | fait                         | valeur            |
        | dataset.carnet.content       | identity, contact |
        | dataset.carnet.data_subjects | staff             |
        | dataset.carnet.identifiable  | directly          |
        | dataset.carnet.demonstration | non               |
      Et un incident établi "fax", qui porte atteinte à la confidentialité des données "carnet"
      Et les faits suivants :
        | fait                    | valeur           |
        | breach.fax.affects      | seulement carnet |
        | breach.fax.came_through | aucun            |
      Et que les données de l'incident "fax" ne peuvent pas stigmatiser
      Et que les données de l'incident "fax" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "fax" a confirmé l'effacement
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "fax" n'est pas susceptible de faire courir un risque

    @risk-unlikely-trusted-recipient
    Plan du scénario: Qui est allé chercher les données n'est pas un destinataire de confiance (<accès>)
      Étant donné les faits suivants :
        | fait                          | valeur               |
        | dataset.suivi.content         | identity, diagnosis  |
        | dataset.suivi.data_subjects   | patients             |
        | dataset.suivi.identifiable    | directly             |
        | dataset.suivi.demonstration   | non                  |
        | breach.acces.established      | established          |
        | breach.acces.loss_of          | confidentiality      |
        | breach.acces.affects          | seulement suivi      |
        | breach.acces.came_through     | aucun                |
        | breach.acces.origin           | <origine>            |
        | breach.acces.cause            | <cause>              |
        | breach.acces.exfiltration     | excluded             |
        | breach.acces.published        | non                  |
        | breach.acces.readable         | oui                  |
        | breach.acces.recipient        | known                |
        | breach.acces.recipient_trusted | oui                 |
        | breach.acces.retrieved_before_access | non           |
        | breach.acces.deletion_confirmed | oui                |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <issue> que la violation de données "acces" n'est pas susceptible de faire courir un risque

      Exemples:
        | accès                                             | origine            | cause               | issue   |
        | une lettre adressée par erreur à un confrère      | sent_to_wrong_recipient | internal_accidental | conclut |
        | un secrétaire qui lit le dossier de sa voisine    | curiosity_of_staff | internal_accidental | exclut  |
        | un confrère qui fouille un dossier par malveillance | sent_to_wrong_recipient | internal_malicious  | exclut  |

    @data-lost-for-good-not-restored @risk-unlikely-restored-in-time @risk-unlikely-attack-took-nothing
    Plan du scénario: Une partie des dossiers ne reviendra pas (<perdu pour de bon>)
      Étant donné les faits suivants :
        | fait                          | valeur               |
        | dataset.suivi.content         | <contenu>            |
        | dataset.suivi.data_subjects   | staff                |
        | dataset.suivi.identifiable    | directly             |
        | dataset.suivi.demonstration   | non                  |
        | breach.panne.established      | established          |
        | breach.panne.loss_of          | availability         |
        | breach.panne.affects          | seulement suivi      |
        | breach.panne.came_through     | aucun                |
        | breach.panne.origin           | <origine>            |
        | breach.panne.cause            | <cause>              |
        | breach.panne.exfiltration     | excluded             |
        | breach.panne.published        | non                  |
        | breach.panne.readable         | oui                  |
        | breach.panne.copy_available   | oui                  |
        | breach.panne.restored_in_time | <rétabli>            |
        | breach.panne.care_delayed     | non                  |
        | breach.panne.lost_for_good    | <perdu pour de bon>  |
      Et que ce sont là toutes les données, tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <issue> la violation de données "panne" n'est pas susceptible de faire courir un risque

      Exemples:
        | origine    | cause               | contenu | rétabli     | perdu pour de bon | issue     |
        | ransomware | external_malicious  | contact | oui         | non               | conclut que |
        | ransomware | external_malicious  | contact | oui         | oui               | exclut que  |
        | ransomware | external_malicious  | contact | non demandé | non               | ignore si   |
        | outage     | internal_accidental | contact | oui         | non               | conclut que |
        | outage     | internal_accidental | contact | oui         | oui               | exclut que  |

    @published-data-could-be-read @high-risk-from-unknown-holder
    Plan du scénario: Des données publiées ont pu être lues, sauf si elles étaient illisibles (<fait> : <valeur>)
      Étant donné les faits suivants :
        | fait                         | valeur              |
        | dataset.suivi.content        | identity, diagnosis |
        | dataset.suivi.data_subjects  | patients            |
        | dataset.suivi.identifiable   | directly            |
        | dataset.suivi.demonstration  | non                 |
        | breach.fuite.established     | established         |
        | breach.fuite.loss_of         | confidentiality     |
        | breach.fuite.affects         | seulement suivi     |
        | breach.fuite.came_through    | aucun               |
        | breach.fuite.published       | oui                 |
        | breach.fuite.key_safe        | oui                 |
        | <fait>                       | <valeur>            |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <issue> que la violation de données "fuite" fait courir un risque élevé

      Exemples:
        | fait                  | valeur | issue   |
        | breach.fuite.ongoing  | non    | conclut |
        | breach.fuite.readable | non    | exclut  |
