# language: fr
Fonctionnalité: Le papier, les locaux et le personnel (RGPD, art. 5, 13, 29 et 32)
  Le secret vaut pour le papier, pour ce qui se voit et pour ce qui s'entend. Le personnel est tenu au secret par la
  loi ; le cabinet lui donne des règles, le sensibilise et ne lui ouvre que ce dont son travail a besoin.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances

  Règle: Rien ne se lit, ne s'entend ni ne se ramasse

    @guide-f1-26-lock-paper-records @guide-f1-26-destroy-paper-safely @sec-f12-hide-screens
    @csp-r4127-71-talks-out-of-earshot @sec-f12-lock-premises
    Scénario: Des dossiers dans le couloir, un écran tourné vers la salle d'attente
      Étant donné les faits suivants :
        | fait                           | valeur   |
        | practice.self.paper_records    | oui      |
        | site.cabinet.form              | premises |
        | site.cabinet.paper_locked      | non      |
        | site.cabinet.paper_destruction | bin      |
        | site.cabinet.screens_visible   | oui      |
        | site.cabinet.talks_overheard   | oui      |
        | site.cabinet.locked            | no       |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat    | pour              |
        | guide-f1-26-lock-paper-records     | manquement | le lieu "cabinet" |
        | guide-f1-26-destroy-paper-safely   | manquement | le lieu "cabinet" |
        | sec-f12-hide-screens               | manquement | le lieu "cabinet" |
        | csp-r4127-71-talks-out-of-earshot  | manquement | le lieu "cabinet" |
        | sec-f12-lock-premises              | manquement | le lieu "cabinet" |
      Et on propose le remède "lock-paper"
      Et on propose le remède "turn-screens"

    @guide-f1-26-lock-paper-records @guide-f1-26-destroy-paper-safely @sec-f12-hide-screens
    @csp-r4127-71-talks-out-of-earshot @sec-f12-lock-premises
    Scénario: Un cabinet ordinaire et bien tenu, sans alarme
      Étant donné les faits suivants :
        | fait                           | valeur   |
        | practice.self.paper_records    | oui      |
        | site.cabinet.form              | premises |
        | site.cabinet.paper_locked      | oui      |
        | site.cabinet.paper_destruction | shredder |
        | site.cabinet.screens_visible   | non      |
        | site.cabinet.talks_overheard   | non      |
        | site.cabinet.locked            | partly   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat  |
        | guide-f1-26-lock-paper-records     | conforme |
        | guide-f1-26-destroy-paper-safely   | conforme |
        | sec-f12-hide-screens               | conforme |
        | csp-r4127-71-talks-out-of-earshot  | conforme |
        | sec-f12-lock-premises              | conforme |

    @guide-f1-26-lock-paper-records
    Scénario: Un cabinet sans papier
      Étant donné les faits suivants :
        | fait                        | valeur   |
        | practice.self.paper_records | non      |
        | site.cabinet.form           | premises |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f1-26-lock-paper-records" est "sans objet" pour le lieu "cabinet"

  Règle: Les caméras ne filment ni les soins ni le travail, et s'annoncent

    @prat-04-no-camera-on-care-or-street @prat-04-no-camera-on-secretary @prat-04-erase-footage-within-a-month
    @prat-04-announce-cameras @prat-04-prefecture-authorisation
    Scénario: Des caméras partout, sans panneau, des images gardées trois mois
      Étant donné les faits suivants :
        | fait                             | valeur                      |
        | site.cabinet.walk_in             | oui                         |
        | site.cabinet.cctv_zones          | care_room, reception, street |
        | site.cabinet.cctv_retention_days | 90                          |
        | site.cabinet.cctv_notice         | non                         |
        | site.cabinet.cctv_authorised     | non                         |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                  | constat    | pour              |
        | prat-04-no-camera-on-care-or-street    | manquement | le lieu "cabinet" |
        | prat-04-no-camera-on-secretary         | manquement | le lieu "cabinet" |
        | prat-04-erase-footage-within-a-month   | manquement | le lieu "cabinet" |
        | prat-04-announce-cameras               | manquement | le lieu "cabinet" |
        | prat-04-prefecture-authorisation       | manquement | le lieu "cabinet" |
      Et on propose le remède "turn-cameras"

    @prat-04-no-camera-on-care-or-street @prat-04-no-camera-on-secretary @prat-04-erase-footage-within-a-month
    @prat-04-announce-cameras @prat-04-prefecture-authorisation
    Scénario: Une caméra à l'entrée, annoncée et autorisée
      Étant donné les faits suivants :
        | fait                             | valeur   |
        | site.cabinet.walk_in             | oui      |
        | site.cabinet.cctv_zones          | entrance |
        | site.cabinet.cctv_retention_days | 31       |
        | site.cabinet.cctv_notice         | oui      |
        | site.cabinet.cctv_authorised     | oui      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                  | constat  |
        | prat-04-no-camera-on-care-or-street    | conforme |
        | prat-04-no-camera-on-secretary         | conforme |
        | prat-04-erase-footage-within-a-month   | conforme |
        | prat-04-announce-cameras               | conforme |
        | prat-04-prefecture-authorisation       | conforme |

    @prat-04-prefecture-authorisation
    Scénario: Sur rendez-vous seulement, la préfecture n'a rien à autoriser
      Étant donné les faits suivants :
        | fait                         | valeur   |
        | site.cabinet.walk_in         | non      |
        | site.cabinet.cctv_zones      | entrance |
        | site.cabinet.cctv_authorised | non      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-04-prefecture-authorisation" est "sans objet" pour le lieu "cabinet"

  Règle: Le personnel a des règles, est sensibilisé, et ne voit que ce dont il a besoin

    @sec-f02-charter @sec-f03-train-staff @guide-f1-07-secretary-access
    Scénario: Une secrétaire sans règles écrites, qui ouvre tous les dossiers
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                        | valeur       |
        | practice.self.staff         | 1            |
        | security.self.charter       | non          |
        | person.accueil.trained      | non          |
        | person.accueil.access_level | whole_record |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                         | constat    |
        | sec-f02-charter               | manquement |
        | sec-f03-train-staff           | manquement |
        | guide-f1-07-secretary-access  | manquement |
      Et on propose le remède "limit-secretary"

    @sec-f02-charter @sec-f03-train-staff @guide-f1-07-secretary-access @sec-f02-confidentiality-undertaking
    Scénario: Une secrétaire formée, qui frappe les comptes rendus avec son propre profil
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                  | valeur          |
        | practice.self.staff                   | 1               |
        | security.self.charter                 | oui             |
        | person.accueil.trained                | 12 janvier 2026 |
        | person.accueil.access_level           | typing          |
        | person.accueil.confidentiality_signed | oui             |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat  |
        | sec-f02-charter                       | conforme |
        | sec-f03-train-staff                   | conforme |
        | guide-f1-07-secretary-access          | conforme |
        | sec-f02-confidentiality-undertaking   | conforme |

    @sec-f02-charter
    Scénario: Un médecin seul, sans personnel, n'a pas de charte à écrire
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                  | valeur |
        | practice.self.staff   | 0      |
        | security.self.charter | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f02-charter" est "sans objet"

    @sec-f02-confidentiality-undertaking
    Plan du scénario: Le technicien n'a rien signé, il est tenu au secret par la loi : <tenu>
      Étant donné un technicien "technicien" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                     | valeur |
        | person.technicien.confidentiality_signed | non    |
        | person.technicien.bound_by_secrecy       | <tenu> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f02-confidentiality-undertaking" est "<constat>" pour la personne "technicien"

      Exemples:
        | tenu | constat    |
        | non  | manquement |
        | oui  | excusée    |

    @prat-01-phone-secretariat-sees-diary-only
    Plan du scénario: Le télésecrétariat voit <contenu>
      Étant donné les faits suivants :
        | fait                              | valeur      |
        | provider.telesecretariat.form     | secretariat |
        | provider.telesecretariat.accesses | vues        |
        | dataset.vues.content              | <contenu>   |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-01-phone-secretariat-sees-diary-only" est "<constat>" pour les données "vues"

      Exemples:
        | contenu                         | constat    |
        | identity, contact, appointments | conforme   |
        | identity, medical_record        | manquement |
