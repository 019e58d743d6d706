# language: fr
Fonctionnalité: L'information des patients d'une violation à risque élevé (RGPD, art. 34)
  Des patients prévenus peuvent se protéger. L'information est due si le risque est élevé, sans tarder,
  en termes simples. Trois cas en dispensent, et la CNIL peut l'ordonner.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "images" : le nom et les images médicales
    Et que les données "images" comptent 5 300 enregistrements
    Et un ordinateur fixe "poste"
    Et que l'appareil "poste" est relié au réseau "box"
    Et que le réseau "box" est ouvert à internet
    Et un logiciel d'imagerie "imagerie" installé sur l'appareil "poste", qui donne accès aux données "images"
    Et que la fonction serveur du service "imagerie" est active
    Et que le service "imagerie" répond sans aucune authentification
    Et que les réponses du service "imagerie" sont lisibles par tous
    Et un incident "fuite" survenu par le service "imagerie"

  Règle: Un risque élevé oblige à prévenir les patients

    @gdpr-34-1-tell-data-subjects
    Scénario: Les patients sont prévenus deux jours après la découverte
      Étant donné que les patients ont été prévenus de l'incident "fuite" le 4 mars 2026
      Et que les données de l'incident "fuite" étaient lisibles
      Quand on évalue le cabinet au 31 mars 2026
      Alors on conclut que la violation de données "fuite" fait courir un risque élevé
      Et la norme "gdpr-34-1-tell-data-subjects" est "conforme" pour la violation de données "fuite"

    @gdpr-34-1-tell-data-subjects
    Scénario: Le cabinet refuse de prévenir ses patients
      Étant donné que le cabinet refuse de prévenir les patients de l'incident "fuite"
      Et que les données de l'incident "fuite" étaient lisibles
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "manquement" pour la violation de données "fuite"
      Et la communication aux personnes concernées est "exigée" et "à faire"
      Et on propose le remède "tell-data-subjects"

    @gdpr-34-1-tell-data-subjects
    Scénario: Aucun texte ne compte ce délai en heures, n'avoir pas encore prévenu n'est pas un manquement
      Étant donné que les patients n'ont pas été prévenus de l'incident "fuite"
      Et que les données de l'incident "fuite" étaient lisibles
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "indéterminée"
      Et la communication aux personnes concernées est "exigée" et "à faire"

    @gdpr-34-1-tell-data-subjects @gdpr-34-2-plain-notice
    Scénario: Sans risque élevé, les patients n'ont pas à être prévenus
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "images"
      Et que les données de l'incident "panne" étaient illisibles
      Et les faits suivants :
        | fait                      | valeur  |
        | breach.panne.came_through | aucun   |
        | breach.panne.severity     | limited |
      Et que la clé des données de l'incident "panne" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "panne"
      Et que l'incident "panne" n'a retardé aucun soin
      Et que les patients ont été prévenus de l'incident "panne" le 4 mars 2026
      Et que le message aux patients sur l'incident "panne" est difficile à comprendre
      Quand on évalue le cabinet au 31 mars 2026
      Alors on exclut que la violation de données "panne" fait courir un risque élevé
      Et la norme "gdpr-34-1-tell-data-subjects" est "sans objet" pour la violation de données "panne"
      Et la norme "gdpr-34-2-plain-notice" est "sans objet" pour la violation de données "panne"
      Et la communication aux personnes concernées pour la violation de données "panne" est "non exigée"

  Règle: Trois cas en dispensent (art. 34, § 3)

    Contexte:
      Étant donné que le cabinet refuse de prévenir les patients de l'incident "fuite"

    @gdpr-34-1-tell-data-subjects @exposed-data-reached-strangers
    Scénario: Les données étaient illisibles et la clé est restée sûre
      Ce que personne ne peut lire ne parvient à personne (art. 34, § 3, a) : le risque n'est pas élevé.

      Étant donné que les données de l'incident "fuite" étaient illisibles
      Et que la clé des données de l'incident "fuite" est restée sûre
      Et que l'incident "fuite" n'a retardé aucun soin
      Et les faits suivants :
        | fait                  | valeur  |
        | breach.fuite.severity | limited |
      Quand on évalue le cabinet au 31 mars 2026
      Alors on exclut que la violation de données "fuite" a mis les données entre des mains étrangères
      Et on exclut que la violation de données "fuite" fait courir un risque élevé
      Et la norme "gdpr-34-1-tell-data-subjects" est "sans objet" pour la violation de données "fuite"
      Et la communication aux personnes concernées est "non exigée"

    @gdpr-34-1-tell-data-subjects
    Scénario: Le chiffrement des données ne dispense de rien quand un rançongiciel a retardé des soins
      L'exception protège le secret des données, non leur disponibilité (art. 34, § 3, a).

      Étant donné un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "images"
      Et que les données de l'incident "rançongiciel" étaient illisibles
      Et que la clé des données de l'incident "rançongiciel" est restée sûre
      Et que l'incident "rançongiciel" a retardé des soins
      Et que les mesures prises après l'incident "rançongiciel" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "rançongiciel" ne demanderait pas des efforts disproportionnés
      Et que le cabinet refuse de prévenir les patients de l'incident "rançongiciel"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "manquement" pour la violation de données "rançongiciel"

    @gdpr-34-1-tell-data-subjects
    Scénario: Les données étaient illisibles, mais la clé a pu être prise
      Étant donné que les données de l'incident "fuite" étaient illisibles
      Et que la clé des données de l'incident "fuite" a pu être prise
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "manquement"
      Et on conclut que la violation de données "fuite" fait courir un risque élevé

    @gdpr-34-1-tell-data-subjects
    Scénario: Les mesures prises ensuite écartent le risque élevé
      Étant donné que les mesures prises après l'incident "fuite" écartent le risque élevé
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "excusée"
      Et l'exception "later-measures" s'applique, selon RGPD, art. 34, § 3, b)
      Et la communication aux personnes concernées est "excusée"

    @gdpr-34-1-tell-data-subjects
    Scénario: Prévenir chacun est disproportionné, une communication publique est faite
      Étant donné que prévenir chaque patient de l'incident "fuite" demanderait des efforts disproportionnés
      Et qu'une communication publique a été faite sur l'incident "fuite"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "excusée"
      Et l'exception "public-communication-instead" s'applique, selon RGPD, art. 34, § 3, c)

    @gdpr-34-1-tell-data-subjects
    Scénario: Prévenir chacun est disproportionné, mais aucune communication publique n'est faite
      Étant donné que prévenir chaque patient de l'incident "fuite" demanderait des efforts disproportionnés
      Et qu'une communication publique n'a pas été faite sur l'incident "fuite"
      Et que les données de l'incident "fuite" étaient lisibles
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "manquement"
      Et l'exception "public-communication-instead" ne s'applique pas

    @gdpr-34-1-tell-data-subjects @authority-said-to-have-found-an-exception
    Plan du scénario: La CNIL peut décider que prévenir n'est pas nécessaire (art. 34, § 4 ; <motif>)
      Étant donné que les données de l'incident "fuite" étaient lisibles
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Et les faits suivants :
        | fait                                   | valeur     |
        | breach.fuite.authority_found_exception | <décision> |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "<constat>"

      Exemples:
        | motif                        | décision    | constat      |
        | elle l'a décidé              | oui         | excusée      |
        | elle ne l'a pas décidé       | non         | manquement   |
        | on attend de retrouver sa lettre | inconnu | indéterminée |
        | rien n'en est dit            | non demandé | manquement   |

    @gdpr-34-2-plain-notice @gdpr-34-1-tell-as-soon-as-feasible @authority-said-to-have-found-an-exception
    Scénario: Le cabinet a écrit aux patients sans y être tenu, la CNIL ayant décidé que ce n'était pas nécessaire
      Étant donné que les patients ont été prévenus de l'incident "fuite" le 4 mars 2026
      Et que les données de l'incident "fuite" étaient lisibles
      Et que le message aux patients sur l'incident "fuite" donne la nature
      Et que le message aux patients sur l'incident "fuite" est écrit simplement
      Et les faits suivants :
        | fait                                   | valeur |
        | breach.fuite.authority_found_exception | oui    |
        | breach.fuite.informed_promptly         | non    |
      Quand on évalue le cabinet au 31 mars 2026
      Alors les constats sont :
        | norme                               | constat |
        | gdpr-34-2-plain-notice              | excusée |
        | gdpr-34-1-tell-as-soon-as-feasible  | excusée |

    @gdpr-34-1-tell-data-subjects
    Scénario: On ignore si les mesures prises ensuite écartent le risque élevé
      Étant donné qu'on ignore si les mesures prises après l'incident "fuite" écartent le risque élevé
      Et que les données de l'incident "fuite" étaient lisibles
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "indéterminée"
      Et l'exception "later-measures" reste ouverte
      Et il ne manque que :
        | fait                                          |
        | breach.fuite.later_measures_remove_high_risk |

  Règle: Le message aux patients est complet et simple (art. 34, § 2)

    Contexte:
      Étant donné que les patients ont été prévenus de l'incident "fuite" le 4 mars 2026
      Et que les données de l'incident "fuite" étaient lisibles

    @gdpr-34-1-tell-data-subjects @gdpr-34-1-tell-as-soon-as-feasible
    Plan du scénario: Les patients ont été prévenus, et <rapidité> (considérant 86)
      Étant donné les faits suivants :
        | fait                                         | valeur     |
        | breach.fuite.informed_promptly               | <montré>   |
        | breach.fuite.later_measures_remove_high_risk | <écarté>   |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-1-tell-data-subjects" est "conforme"
      Et la norme "gdpr-34-1-tell-as-soon-as-feasible" est "<constat>"

      Exemples:
        | rapidité                                          | montré  | écarté | constat     |
        | le cabinet montre qu'il n'a pas tardé             | oui     | non    | conforme    |
        | rien n'empêchait de le faire des semaines avant   | non     | non    | manquement  |
        | personne n'a regardé si c'était possible plus tôt | inconnu | non    | indéterminée |
        | le risque n'était déjà plus élevé                 | non     | oui    | excusée     |

    @gdpr-34-2-plain-notice
    Scénario: Le message dit ce qui s'est passé, à qui parler et que faire
      Étant donné que le message aux patients sur l'incident "fuite" donne la nature, le contact, les conséquences et les mesures
      Et que le message aux patients sur l'incident "fuite" est écrit simplement
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-2-plain-notice" est "conforme"

    @gdpr-34-2-plain-notice
    Scénario: Le message ne parle que de la nature de la violation
      Étant donné que le message aux patients sur l'incident "fuite" donne la nature
      Et que le message aux patients sur l'incident "fuite" est écrit simplement
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-2-plain-notice" est "manquement"
      Et on propose le remède "complete-patients-notice"

    @gdpr-34-2-plain-notice
    Scénario: Le message est complet, mais les patients ne peuvent pas le comprendre
      Étant donné que le message aux patients sur l'incident "fuite" donne la nature, le contact, les conséquences et les mesures
      Et que le message aux patients sur l'incident "fuite" est difficile à comprendre
      Et que les mesures prises après l'incident "fuite" n'écartent pas le risque élevé
      Et que prévenir chaque patient de l'incident "fuite" ne demanderait pas des efforts disproportionnés
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-2-plain-notice" est "manquement"

    @gdpr-34-2-plain-notice
    Plan du scénario: Le message n'était pas exigé, son contenu est libre (<motif>)
      Étant donné que le message aux patients sur l'incident "fuite" donne la nature
      Et que le message aux patients sur l'incident "fuite" est écrit simplement
      Et les faits suivants :
        | fait                                         | valeur      |
        | breach.fuite.later_measures_remove_high_risk | <écarté>    |
        | breach.fuite.informing_disproportionate      | <démesuré>  |
        | breach.fuite.public_communication            | <publique>  |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-2-plain-notice" est "<constat>"

      Exemples:
        | motif                                         | écarté | démesuré | publique | constat    |
        | des mesures ont écarté le risque élevé        | oui    | non      | non      | excusée    |
        | une annonce publique a tenu lieu de message   | non    | oui      | oui      | excusée    |
        | aucune annonce publique n'a été faite         | non    | oui      | non      | manquement |
        | l'annonce publique n'était pas de mise        | non    | non      | oui      | manquement |

    @gdpr-34-2-plain-notice
    Scénario: Tant que les patients ne sont pas prévenus, aucun message n'est à juger
      Étant donné que les patients n'ont pas été prévenus de l'incident "fuite"
      Et que le message aux patients sur l'incident "fuite" est difficile à comprendre
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-2-plain-notice" est "sans objet" pour la violation de données "fuite"

  Règle: La CNIL peut ordonner de prévenir les patients (art. 34, § 4)

    @gdpr-34-4-obey-order
    Scénario: Le cabinet prévient ses patients après l'ordre de la CNIL
      Étant donné que la CNIL a ordonné de prévenir les patients de l'incident "fuite"
      Et que les patients ont été prévenus de l'incident "fuite" le 9 mars 2026
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-4-obey-order" est "conforme"

    @gdpr-34-4-obey-order
    Scénario: Le cabinet refuse d'obéir à la CNIL
      Étant donné que la CNIL a ordonné de prévenir les patients de l'incident "fuite"
      Et que le cabinet refuse de prévenir les patients de l'incident "fuite"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-4-obey-order" est "manquement"

    @gdpr-34-4-obey-order
    Scénario: L'ordre de la CNIL s'exécute, même si le cabinet croit à une fausse alerte
      Qui conteste un ordre va devant le juge ; le refus d'obéir est puni à part (art. 83, § 6).

      Étant donné les faits suivants :
        | fait                      | valeur    |
        | breach.alerte.established | ruled_out |
      Et que la CNIL a ordonné de prévenir les patients de l'incident "alerte"
      Et que le cabinet refuse de prévenir les patients de l'incident "alerte"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-4-obey-order" est "manquement" pour l'incident "alerte"

    @gdpr-34-4-obey-order
    Scénario: Sans ordre de la CNIL, la norme ne vise pas la violation
      Étant donné que la CNIL n'a pas ordonné de prévenir les patients de l'incident "fuite"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-34-4-obey-order" est "sans objet" pour la violation de données "fuite"
