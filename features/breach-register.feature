# language: fr
Fonctionnalité: Le registre des violations (RGPD, art. 33, § 5)
  Toute violation s'inscrit au registre, même celle qui n'est pas à notifier : les faits, les effets, les mesures.
  Qui ne notifie pas écrit pourquoi, car c'est à lui de le montrer.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  @gdpr-33-5-document-breach
  Scénario: Une panne d'une heure est inscrite au registre
    Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
    Et que l'incident "panne" est inscrit au registre des violations
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-breach" est "conforme" pour la violation de données "panne"
    Et l'inscription au registre des violations est "exigée" et "faite"

  @gdpr-33-5-document-breach
  Scénario: Le vol d'un ordinateur n'est inscrit nulle part
    Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
    Et que l'incident "vol" n'est pas inscrit au registre des violations
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-breach" est "manquement" pour la violation de données "vol"
    Et on propose le remède "enter-breach-in-register"

  @gdpr-33-5-document-breach
  Scénario: Même sans dossier médical, une violation s'inscrit
    Étant donné les faits suivants :
      | fait                   | valeur       |
      | dataset.agenda.content | appointments |
    Et un incident établi "agenda perdu", qui porte atteinte à la disponibilité des données "agenda"
    Et que l'incident "agenda perdu" n'est pas inscrit au registre des violations
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-breach" est "manquement" pour la violation de données "agenda perdu"

  @gdpr-33-5-document-breach
  Scénario: On ignore si la panne est inscrite
    Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
    Et qu'on ignore si l'incident "panne" est inscrit au registre des violations
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-breach" est "indéterminée"
    Et il ne manque que :
      | fait                        |
      | breach.panne.register_entry |

  @gdpr-33-5-document-content
  Scénario: L'inscription donne les faits, les effets et les mesures
    Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
    Et que l'incident "panne" est inscrit au registre des violations
    Et que le registre des violations donne les faits, les effets et les mesures de l'incident "panne"
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-content" est "conforme"

  @gdpr-33-5-document-content
  Scénario: L'inscription ne donne que les faits
    Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
    Et que l'incident "panne" est inscrit au registre des violations
    Et que le registre des violations donne les faits de l'incident "panne"
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-content" est "manquement"

  @gdpr-33-5-document-content
  Scénario: Sans inscription, il n'y a pas de contenu à juger
    Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
    Et que l'incident "panne" n'est pas inscrit au registre des violations
    Et que le registre des violations donne les faits de l'incident "panne"
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-33-5-document-content" est "sans objet" pour la violation de données "panne"

  Règle: Qui ne notifie pas écrit pourquoi

    Contexte:
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" ont été rétablies à temps
      Et que l'incident "perte" n'a retardé aucun soin
      Et que l'incident "perte" n'a pas été notifié à la CNIL

    @gdpr-33-5-write-risk-reasoning @gdpr-33-1-notify-authority
    Scénario: Une note datée dit pourquoi le portable chiffré perdu ne fait pas courir de risque
      Étant donné que le cabinet a écrit pourquoi l'incident "perte" est sans risque
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-write-risk-reasoning" est "conforme"
      Et la norme "gdpr-33-1-notify-authority" est "sans objet" pour la violation de données "perte"

    @gdpr-33-5-write-risk-reasoning @gdpr-33-1-notify-authority
    Scénario: L'absence de note n'oblige pas à notifier, elle reste un écart
      Étant donné que le cabinet n'a pas écrit pourquoi l'incident "perte" est sans risque
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-write-risk-reasoning" est "manquement"
      Et la norme "gdpr-33-1-notify-authority" est "sans objet" pour la violation de données "perte"
      Et on propose le remède "write-risk-reasoning"

    @gdpr-33-5-write-risk-reasoning
    Scénario: Le cabinet a dit ailleurs, par écrit, pourquoi il ne tient pas cette note
      Étant donné que le cabinet n'a pas écrit pourquoi l'incident "perte" est sans risque
      Et que le cabinet a justifié par écrit son écart à la norme "gdpr-33-5-write-risk-reasoning"
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-write-risk-reasoning" est "excusée"

    @gdpr-33-5-write-risk-reasoning
    Scénario: Qui a notifié n'a pas à écrire pourquoi il ne l'aurait pas fait
      Étant donné que l'incident "perte" a été notifié à la CNIL le 1er mars 2026
      Et que le cabinet n'a pas écrit pourquoi l'incident "perte" est sans risque
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-write-risk-reasoning" est "sans objet" pour la violation de données "perte"

    @gdpr-33-5-write-risk-reasoning
    Scénario: Si la clé a pu être prise, une note ne remplace pas la notification
      Étant donné que la clé des données de l'incident "perte" a pu être prise
      Et que les données de l'incident "perte" n'ont pas été reprises avant tout accès
      Et que les données de l'incident "perte" sont parvenues à un inconnu
      Et que le cabinet n'a pas écrit pourquoi l'incident "perte" est sans risque
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-write-risk-reasoning" est "sans objet" pour la violation de données "perte"
