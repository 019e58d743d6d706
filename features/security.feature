# language: fr
Fonctionnalité: La sécurité des données de santé (RGPD, art. 32)
  Le cabinet prend des mesures à la mesure du risque. Pour des données de santé, certaines vont de soi :
  chiffrer, ne rien ouvrir à internet sans barrière, pouvoir rétablir les données, fermer les comptes de ceux
  qui partent. Les recommandations de la CNIL et de l'Ordre servent de mesure : qui s'en écarte dit pourquoi.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances

  Règle: Un appareil qui contient des données sensibles est chiffré

    @gdpr-32-1-a-encrypt-devices
    Plan du scénario: Un portable en clair contient autre chose que la santé : <contenu>
      Ce que l'article 32 protège, ce sont les données personnelles ; le niveau suit le risque. Un carnet d'adresses
      n'appelle pas à lui seul le chiffrement, un numéro de sécurité sociale ou un compte bancaire le font.

      Étant donné un ordinateur portable "comptabilité" qui ne contient que les données "fichier"
      Et les faits suivants :
        | fait                           | valeur    |
        | dataset.fichier.content        | <contenu> |
        | dataset.fichier.data_subjects  | staff     |
        | dataset.fichier.demonstration  | non       |
        | dataset.fichier.identifiable   | directly  |
      Et que l'appareil "comptabilité" n'est pas chiffré
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "<constat>" pour l'appareil "comptabilité"

      Exemples:
        | contenu                                       | constat    |
        | staff_file, social_security_number, financial | manquement |
        | union_membership                              | manquement |
        | identity, contact                             | sans objet |

    @gdpr-32-1-a-encrypt-devices
    Scénario: L'ordinateur portable de garde n'est pas chiffré
      Étant donné un ordinateur portable "portable de garde" qui contient les données "dossiers"
      Et que l'appareil "portable de garde" n'est pas chiffré
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "manquement" pour l'appareil "portable de garde"
      Et le manquement dure encore
      Et on propose le remède "encrypt-disk"

    @gdpr-32-1-a-encrypt-devices
    Scénario: Le chiffrement s'apprécie appareil par appareil
      Étant donné un ordinateur portable "portable de garde" qui contient les données "dossiers"
      Et que l'appareil "portable de garde" est chiffré
      Et une clé USB "clé de secours" qui contient les données "dossiers"
      Et que l'appareil "clé de secours" n'est pas chiffré
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat    | pour                           |
        | gdpr-32-1-a-encrypt-devices | conforme   | l'appareil "portable de garde" |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "clé de secours"    |

    @gdpr-32-1-a-encrypt-devices
    Scénario: L'appareil chiffré depuis peu laisse un manquement terminé
      Étant donné une tablette "tablette de visite" qui contient les données "dossiers"
      Et les faits suivants :
        | fait                                | valeur | depuis          | jusqu'au        |
        | device.tablette-de-visite.encrypted | non    |                 | 15 janvier 2026 |
        | device.tablette-de-visite.encrypted | oui    | 15 janvier 2026 |                 |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "manquement" pour l'appareil "tablette de visite"
      Et le manquement est terminé
      Et on ne propose pas le remède "encrypt-disk"

    @gdpr-32-1-a-encrypt-devices
    Scénario: Personne ne sait si le disque de sauvegarde est chiffré
      Étant donné un disque dur externe "disque" qui contient les données "dossiers"
      Et qu'on ignore si l'appareil "disque" est chiffré
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "indéterminée" pour l'appareil "disque"
      Et il ne manque que :
        | fait                    |
        | device.disque.encrypted |
      Et on demande "device.disque.encrypted"

    @gdpr-32-1-a-encrypt-devices
    Scénario: Un ordinateur qui ne contient que des images d'essai n'est pas visé
      Étant donné un ordinateur fixe "poste de formation" qui ne contient que les données "essais"
      Et que l'appareil "poste de formation" n'est pas chiffré
      Et les faits suivants :
        | fait                         | valeur         |
        | dataset.essais.content       | medical_images |
        | dataset.essais.data_subjects | patients       |
        | dataset.essais.demonstration | oui            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que les données "essais" sont des données de santé
      Et la norme "gdpr-32-1-a-encrypt-devices" est "sans objet" pour l'appareil "poste de formation"

    @gdpr-32-1-a-encrypt-devices
    Scénario: Une imprimante n'est pas un appareil à chiffrer
      Étant donné une imprimante "imprimante" qui contient les données "dossiers"
      Et que l'appareil "imprimante" n'est pas chiffré
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "sans objet" pour l'appareil "imprimante"

  Règle: Ce qui passe par internet est chiffré

    @gdpr-32-1-a-encrypt-what-crosses-the-internet
    Plan du scénario: Le formulaire d'inscription du site du cabinet est en HTTPS : <https>
      Étant donné les données réelles et nominatives des patients "inscriptions" : le nom et les coordonnées
      Et les faits suivants :
        | fait                             | valeur       |
        | service.site.form                | website      |
        | service.site.gives_access_to     | inscriptions |
        | service.site.encrypted_transport | <https>      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-what-crosses-the-internet" est "<constat>" pour le service "site"
      Et on conclut que le service "site" passe par internet

      Exemples:
        | https   | constat      |
        | non     | manquement   |
        | oui     | conforme     |
        | inconnu | indéterminée |

    @gdpr-32-1-a-encrypt-what-crosses-the-internet @gdpr-32-1-b-identify-whoever-comes-from-afar
    Scénario: Le patient demande un rendez-vous sur le site, en HTTPS et sans compte
      Étant donné les faits suivants :
        | fait                               | valeur   |
        | service.site.form                  | website  |
        | service.site.gives_access_to       | dossiers |
        | service.site.remote_access         | oui      |
        | service.site.remote_authentication | none     |
        | service.site.encrypted_transport   | oui      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                         | constat    | pour              |
        | gdpr-32-1-a-encrypt-what-crosses-the-internet | conforme   | le service "site" |
        | gdpr-32-1-b-identify-whoever-comes-from-afar  | sans objet | le service "site" |

    @gdpr-32-1-a-encrypt-what-crosses-the-internet
    Scénario: Un site vitrine qui ne recueille rien n'est pas visé
      Étant donné les faits suivants :
        | fait                             | valeur  |
        | service.site.form                | website |
        | service.site.gives_access_to     | aucun   |
        | service.site.encrypted_transport | non     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-what-crosses-the-internet" est "sans objet" pour le service "site"

    @gdpr-32-1-a-encrypt-what-crosses-the-internet
    Scénario: Sur le réseau fermé du cabinet, la liaison n'a pas à être chiffrée
      Étant donné un ordinateur fixe "poste"
      Et un logiciel de dossiers "logiciel" installé seulement sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que l'appareil "poste" n'est relié qu'au réseau "box"
      Et que le réseau "box" est fermé à internet
      Et les faits suivants :
        | fait                                 | valeur |
        | service.logiciel.hosted              | non    |
        | service.logiciel.remote_access       | non    |
        | service.logiciel.server_function     | oui    |
        | service.logiciel.encrypted_transport | non    |
      Et que ce sont là tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-a-encrypt-what-crosses-the-internet" est "sans objet" pour le service "logiciel"
      Et on exclut que le service "logiciel" passe par internet

    @gdpr-32-1-a-encrypt-what-crosses-the-internet @gdpr-32-1-b-authenticate-remote-access
    Scénario: Le serveur d'images demande un mot de passe, mais l'envoie en clair sur internet
      Étant donné un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" demande un mot de passe avant de répondre
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et les faits suivants :
        | fait                                 | valeur |
        | service.imagerie.encrypted_transport | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                         | constat    | pour                  |
        | gdpr-32-1-a-encrypt-what-crosses-the-internet | manquement | le service "imagerie" |
        | gdpr-32-1-b-authenticate-remote-access        | conforme   | le service "imagerie" |
      Et on propose le remède "encrypt-remote-link"

  Règle: Rien n'est ouvert à internet sans nécessité ni barrière

    @gdpr-32-1-b-identify-whoever-comes-from-afar
    Plan du scénario: Un portail de résultats chez un hébergeur demande <moyen> à qui s'y connecte
      Étant donné les faits suivants :
        | fait                                  | valeur   |
        | service.portail.form                  | other    |
        | service.portail.hosted                | oui      |
        | service.portail.remote_access         | oui      |
        | service.portail.gives_access_to       | dossiers |
        | service.portail.remote_authentication | <moyen>  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-identify-whoever-comes-from-afar" est "<constat>" pour le service "portail"

      Exemples:
        | moyen                      | constat      |
        | none                       | manquement   |
        | password_and_second_factor | conforme     |
        | inconnu                    | indéterminée |

    @gdpr-32-1-b-no-open-service @gdpr-32-1-b-authenticate-remote-access @gdpr-32-1-b-limit-network-openings
    Scénario: Un logiciel de dossiers répond à tout internaute
      Étant donné un ordinateur fixe "poste"
      Et un logiciel de dossiers "logiciel" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "logiciel" est active
      Et que le service "logiciel" répond sans aucune authentification
      Et que les réponses du service "logiciel" sont lisibles par tous
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et que les ouvertures du réseau "box" ne sont pas toutes nécessaires
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                   | constat    | pour                  |
        | gdpr-32-1-b-no-open-service             | manquement | le service "logiciel" |
        | gdpr-32-1-b-authenticate-remote-access  | manquement | le service "logiciel" |
        | gdpr-32-1-b-limit-network-openings      | manquement | le réseau "box"       |
      Et on propose le remède "close-exposed-service"
      Et on conclut que le service "logiciel" répond aux demandes venues d'internet

    @gdpr-32-1-b-no-open-service @gdpr-32-1-b-authenticate-remote-access @gdpr-32-1-b-limit-network-openings
    Scénario: L'accès à distance est nécessaire, et gardé par un second facteur
      Étant donné un ordinateur fixe "poste"
      Et un logiciel de dossiers "logiciel" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "logiciel" est active
      Et que le service "logiciel" demande un mot de passe et un second facteur avant de répondre
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et que les ouvertures du réseau "box" sont toutes nécessaires
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                   | constat  | pour                  |
        | gdpr-32-1-b-no-open-service             | conforme | le service "logiciel" |
        | gdpr-32-1-b-authenticate-remote-access  | conforme | le service "logiciel" |
        | gdpr-32-1-b-limit-network-openings      | conforme | le réseau "box"       |

    @gdpr-32-1-b-no-open-service
    Scénario: On ignore si la box laisse entrer les connexions d'internet
      Étant donné un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé seulement sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que les réponses du service "imagerie" sont lisibles par tous
      Et que l'appareil "poste" n'est relié qu'au réseau "box"
      Et qu'on ignore si le réseau "box" est ouvert à internet
      Et que ce sont là tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-no-open-service" est "indéterminée" pour le service "imagerie"
      Et il ne manque que :
        | fait                         |
        | network.box.open_to_internet |
      Et on ignore si le service "imagerie" expose des données de santé

    @gdpr-32-1-b-no-open-service @gdpr-32-1-b-authenticate-remote-access @gdpr-32-1-b-limit-network-openings
    Scénario: Le réseau est fermé, aucun autre appareil ni réseau n'existe
      Étant donné un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé seulement sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que l'appareil "poste" n'est relié qu'au réseau "box"
      Et que le réseau "box" est fermé à internet
      Et que ce sont là tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-no-open-service" est "conforme" pour le service "imagerie"
      Et on exclut que le service "imagerie" expose des données de santé
      Et la norme "gdpr-32-1-b-authenticate-remote-access" est "sans objet" pour le service "imagerie"
      Et la norme "gdpr-32-1-b-limit-network-openings" est "sans objet" pour le réseau "box"

    @gdpr-32-1-b-no-open-service
    Scénario: Le service répond à tous, mais ses réponses sont chiffrées
      Étant donné un ordinateur fixe "poste"
      Et un logiciel d'imagerie "imagerie" installé seulement sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que la fonction serveur du service "imagerie" est active
      Et que le service "imagerie" répond sans aucune authentification
      Et que les réponses du service "imagerie" sont chiffrées
      Et que l'appareil "poste" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-no-open-service" est "conforme" pour le service "imagerie"

    @service-lays-bare-personal-data
    Scénario: Des statistiques anonymes ouvertes à tous ne découvrent personne, même si le cabinet garde un fichier de paie
      Étant donné une messagerie "tableau" installée seulement sur l'appareil "accueil", qui donne accès aux données "chiffres"
      Et les faits suivants :
        | fait                             | valeur             |
        | service.tableau.gives_access_to  | seulement chiffres |
        | service.tableau.content_encrypted | non               |
        | dataset.chiffres.content         | free_text          |
        | dataset.chiffres.demonstration   | non                |
        | dataset.chiffres.identifiable    | anonymous          |
        | dataset.paie.content             | staff_file         |
        | dataset.paie.data_subjects       | staff              |
        | dataset.paie.demonstration       | non                |
        | dataset.paie.identifiable        | directly           |
      Et que la fonction serveur du service "tableau" est active
      Et que le service "tableau" répond sans aucune authentification
      Et que l'appareil "accueil" n'est relié qu'au réseau "accueil"
      Et que le réseau "accueil" est ouvert à internet
      Et que ce sont là tous les appareils, tous les réseaux, tous les services et toutes les données
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que le service "tableau" expose des données personnelles

    @gdpr-32-1-b-no-open-service @gdpr-32-1-b-authenticate-remote-access @gdpr-32-1-b-limit-network-openings
    @guide-f1-24-separate-personal-devices @guide-f1-24-strong-authentication-on-network
    Scénario: Le carnet des fournisseurs ne tient pas à la santé, mais personne ne l'ouvre à tout internet
      Étant donné un ordinateur fixe "accueil" qui ne contient que les données "carnet"
      Et une messagerie "annuaire" installée seulement sur l'appareil "accueil", qui donne accès aux données "carnet"
      Et les faits suivants :
        | fait                                | valeur           |
        | service.annuaire.gives_access_to | seulement carnet |
        | dataset.carnet.content           | identity, contact |
        | dataset.carnet.data_subjects     | others           |
        | dataset.carnet.demonstration     | non              |
        | dataset.carnet.identifiable      | directly         |
        | service.annuaire.content_encrypted | non            |
      Et que la fonction serveur du service "annuaire" est active
      Et que le service "annuaire" répond sans aucune authentification
      Et que l'appareil "accueil" n'est relié qu'au réseau "accueil"
      Et que le réseau "accueil" est ouvert à internet
      Et que les ouvertures du réseau "accueil" ne sont pas toutes nécessaires
      Et que des appareils personnels se connectent au réseau "accueil"
      Et que le réseau "accueil" n'exige pas une authentification forte
      Et que ce sont là tous les appareils, tous les réseaux et tous les services
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                        | constat    | pour                     |
        | gdpr-32-1-b-no-open-service                  | manquement | le service "annuaire" |
        | gdpr-32-1-b-authenticate-remote-access       | sans objet | le service "annuaire" |
        | gdpr-32-1-b-limit-network-openings           | sans objet | le réseau "accueil"      |
        | guide-f1-24-separate-personal-devices        | sans objet | le réseau "accueil"      |
        | guide-f1-24-strong-authentication-on-network | sans objet | le réseau "accueil"      |

  Règle: Le réseau des données des patients est tenu à part (guide CNIL et Ordre, fiche 1)

    @guide-f1-24-separate-personal-devices @guide-f1-24-strong-authentication-on-network
    Scénario: Les téléphones de la famille partagent un réseau ouvert, sans authentification forte
      Étant donné un ordinateur portable "portable" qui contient les données "dossiers"
      Et que l'appareil "portable" est relié au réseau "domicile"
      Et que le réseau "domicile" est ouvert à internet
      Et que des appareils personnels se connectent au réseau "domicile"
      Et que le réseau "domicile" n'exige pas une authentification forte
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                        | constat    | pour                 |
        | guide-f1-24-separate-personal-devices        | manquement | le réseau "domicile" |
        | guide-f1-24-strong-authentication-on-network | manquement | le réseau "domicile" |
      Et on propose le remède "separate-personal-devices"

    @guide-f1-24-separate-personal-devices @guide-f1-24-strong-authentication-on-network
    Scénario: Le réseau professionnel est séparé et exige une authentification forte
      Étant donné un ordinateur portable "portable" qui contient les données "dossiers"
      Et que l'appareil "portable" est relié au réseau "cabinet"
      Et que le réseau "cabinet" est ouvert à internet
      Et que des appareils personnels ne se connectent pas au réseau "cabinet"
      Et que le réseau "cabinet" exige une authentification forte
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                        | constat  |
        | guide-f1-24-separate-personal-devices        | conforme |
        | guide-f1-24-strong-authentication-on-network | conforme |

    @guide-f1-24-strong-authentication-on-network
    Scénario: Un réseau fermé à internet n'a pas besoin d'authentification forte
      Étant donné un ordinateur portable "portable" qui contient les données "dossiers"
      Et que l'appareil "portable" est relié au réseau "cabinet"
      Et que le réseau "cabinet" est fermé à internet
      Et que le réseau "cabinet" n'exige pas une authentification forte
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f1-24-strong-authentication-on-network" est "sans objet" pour le réseau "cabinet"

    @guide-f1-24-separate-personal-devices @guide-f1-24-strong-authentication-on-network
    Scénario: Le cabinet a écrit pourquoi il s'écarte des deux recommandations
      Étant donné un ordinateur portable "portable" qui contient les données "dossiers"
      Et que l'appareil "portable" est relié au réseau "domicile"
      Et que le réseau "domicile" est ouvert à internet
      Et que des appareils personnels se connectent au réseau "domicile"
      Et que le réseau "domicile" n'exige pas une authentification forte
      Et que le cabinet a justifié par écrit son écart à la norme "guide-f1-24-separate-personal-devices"
      Et que le cabinet a justifié par écrit son écart à la norme "guide-f1-24-strong-authentication-on-network"
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                        | constat  | pour                 |
        | guide-f1-24-separate-personal-devices        | excusée  | le réseau "domicile" |
        | guide-f1-24-strong-authentication-on-network | excusée  | le réseau "domicile" |

  Règle: Le cabinet peut rétablir ses données, revoit ses mesures et connaît ses risques

    @gdpr-32-1-c-means-to-restore @gdpr-32-1-d-review-measures @gdpr-32-2-assess-risk
    Scénario: Un cabinet qui n'a rien prévu
      Étant donné un ordinateur fixe "poste" qui contient les données "dossiers"
      Et que le cabinet n'a aucun moyen de rétablir ses données
      Et que le cabinet n'a jamais revu ses mesures de sécurité
      Et que le cabinet n'a pas évalué les risques pour les données
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                        | constat    |
        | gdpr-32-1-c-means-to-restore | manquement |
        | gdpr-32-1-d-review-measures  | manquement |
        | gdpr-32-2-assess-risk        | manquement |
      Et on propose le remède "set-up-backup"

    @gdpr-32-1-c-means-to-restore @gdpr-32-1-d-review-measures @gdpr-32-2-assess-risk
    Scénario: Un cabinet qui sauvegarde, revoit ses mesures et a pesé les risques
      Étant donné que le cabinet a les moyens de rétablir ses données
      Et que le cabinet a revu ses mesures de sécurité le 12 janvier 2026
      Et que le cabinet a évalué les risques pour les données
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                        | constat  |
        | gdpr-32-1-c-means-to-restore | conforme |
        | gdpr-32-1-d-review-measures  | conforme |
        | gdpr-32-2-assess-risk        | conforme |

    @gdpr-32-1-c-means-to-restore
    Scénario: Des dossiers tenus sur papier seulement n'ont pas à être copiés
      Étant donné que le cabinet n'a aucun moyen de rétablir ses données
      Et que ce sont là toutes les données, tous les appareils et tous les services
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-c-means-to-restore" est "sans objet"
      Et on exclut que les données "dossiers" sont gardées ou ouvertes par une machine

    @gdpr-32-1-c-means-to-restore
    Scénario: Les dossiers sont chez l'éditeur, et personne ne pourrait les retrouver
      Étant donné les faits suivants :
        | fait                             | valeur          |
        | service.logiciel.form            | record_software |
        | service.logiciel.gives_access_to | dossiers        |
        | service.logiciel.hosted          | oui             |
      Et que le cabinet n'a aucun moyen de rétablir ses données
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-c-means-to-restore" est "manquement"

    @gdpr-32-2-assess-risk
    Scénario: Le cabinet a écrit pourquoi il n'a pas évalué les risques
      Étant donné que le cabinet n'a pas évalué les risques pour les données
      Et que le cabinet a justifié par écrit son écart à la norme "gdpr-32-2-assess-risk"
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-2-assess-risk" est "excusée"

    @gdpr-32-1-c-means-to-restore @gdpr-32-1-d-review-measures @gdpr-32-2-assess-risk @gdpr-32-1-b-dispose-safely
    @gdpr-32-4-instruct-staff @gdpr-32-4-close-leavers-accounts
    Scénario: Un cabinet qui n'a encore que des dossiers d'essai n'est pas visé
      Étant donné les faits suivants :
        | fait                           | valeur  |
        | dataset.dossiers.demonstration | oui     |
      Et que ce sont là toutes les données
      Et que le cabinet n'a aucun moyen de rétablir ses données
      Et que le cabinet n'a jamais revu ses mesures de sécurité
      Et que le cabinet n'a pas évalué les risques pour les données
      Et que le vieux matériel du cabinet part sans être effacé
      Et un stagiaire "stagiaire" qui ouvre les données "dossiers"
      Et que la personne "stagiaire" n'a reçu aucune consigne
      Et que la personne "stagiaire" a quitté le cabinet le 31 janvier 2026
      Et que le compte de la personne "stagiaire" est encore ouvert
      Et les faits suivants :
        | fait                      | valeur             |
        | person.stagiaire.accesses | seulement dossiers |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat    |
        | gdpr-32-1-c-means-to-restore     | sans objet |
        | gdpr-32-1-d-review-measures      | sans objet |
        | gdpr-32-2-assess-risk            | sans objet |
        | gdpr-32-1-b-dispose-safely       | sans objet |
        | gdpr-32-4-instruct-staff         | sans objet |
        | gdpr-32-4-close-leavers-accounts | sans objet |

    @gdpr-32-1-b-dispose-safely
    Scénario: Un vieil ordinateur part à la déchetterie avec ses données
      Étant donné que le vieux matériel du cabinet part sans être effacé
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-dispose-safely" est "manquement"

    @gdpr-32-1-b-dispose-safely
    Scénario: Le vieux matériel est effacé avant de partir
      Étant donné que le vieux matériel du cabinet est effacé
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-dispose-safely" est "conforme"

  Règle: Qui ouvre les dossiers a reçu des consignes, qui part perd son accès

    @gdpr-32-4-instruct-staff
    Scénario: La secrétaire n'a jamais reçu de consigne
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et que la personne "accueil" n'a reçu aucune consigne
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-instruct-staff" est "manquement" pour la personne "accueil"
      Et on propose le remède "instruct-staff"

    @gdpr-32-4-instruct-staff
    Scénario: La secrétaire a reçu des consignes
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et que la personne "accueil" a reçu des consignes
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-instruct-staff" est "conforme" pour la personne "accueil"

    @gdpr-32-4-instruct-staff
    Scénario: Le cabinet a écrit pourquoi la secrétaire n'a pas de consigne
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et que la personne "accueil" n'a reçu aucune consigne
      Et que le cabinet a justifié par écrit son écart à la norme "gdpr-32-4-instruct-staff"
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-instruct-staff" est "excusée" pour la personne "accueil"

    @gdpr-32-4-instruct-staff
    Plan du scénario: Un médecin n'a reçu de consigne de personne, dans une structure de type <forme>
      Étant donné un médecin "médecin" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait               | valeur  |
        | practice.self.form | <forme> |
      Et que la personne "médecin" n'a reçu aucune consigne
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-instruct-staff" est "<constat>" pour la personne "médecin"

      Exemples:
        | forme         | constat    |
        | solo          | sans objet |
        | group_shared  | sans objet |
        | health_centre | manquement |

    @gdpr-32-1-b-no-account-outlives-its-user
    Plan du scénario: Après des années de remplacements, tous les comptes des partants sont fermés : <fermés>
      Étant donné les faits suivants :
        | fait                                  | valeur   |
        | security.self.leavers_accounts_closed | <fermés> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-1-b-no-account-outlives-its-user" est "<constat>"

      Exemples:
        | fermés  | constat      |
        | non     | manquement   |
        | oui     | conforme     |
        | inconnu | indéterminée |

    @gdpr-32-1-b-no-account-outlives-its-user @gdpr-32-4-close-leavers-accounts
    Scénario: La remplaçante partie dont le compte reste ouvert n'est reprochée qu'une fois
      Étant donné les faits suivants :
        | fait                                  | valeur          |
        | security.self.leavers_accounts_closed | non             |
        | person.remplacante.role               | locum           |
        | person.remplacante.left               | 31 janvier 2026 |
        | person.remplacante.account_closed     | non             |
        | person.remplacante.accesses           | dossiers        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                    | constat    |
        | gdpr-32-1-b-no-account-outlives-its-user | sans objet |
        | gdpr-32-4-close-leavers-accounts         | manquement |

    @gdpr-32-4-instruct-staff
    Plan du scénario: Le comptable ouvre l'agenda sans avoir reçu de consigne ; il travaille sous l'autorité du médecin : <autorité>
      Étant donné les faits suivants :
        | fait                             | valeur     |
        | practice.self.form               | solo       |
        | person.comptable.role            | accountant |
        | person.comptable.under_authority | <autorité> |
        | person.comptable.instructed      | non        |
        | person.comptable.accesses        | dossiers   |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-instruct-staff" est "<constat>" pour la personne "comptable"

      Exemples:
        | autorité | constat      |
        | oui      | manquement   |
        | non      | sans objet   |
        | inconnu  | indéterminée |

    @gdpr-32-4-close-leavers-accounts
    Scénario: Le compte du remplaçant parti en janvier est encore ouvert
      Étant donné un remplaçant "remplaçant" qui ouvre les données "dossiers"
      Et que la personne "remplaçant" a quitté le cabinet le 31 janvier 2026
      Et que le compte de la personne "remplaçant" est encore ouvert
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-close-leavers-accounts" est "manquement" pour la personne "remplaçant"
      Et on propose le remède "close-accounts"

    @gdpr-32-4-close-leavers-accounts
    Scénario: Le compte du remplaçant a été fermé le jour de son départ
      Étant donné un remplaçant "remplaçant" qui ouvre les données "dossiers"
      Et que la personne "remplaçant" a quitté le cabinet le 31 janvier 2026
      Et que le compte de la personne "remplaçant" a été fermé le 31 janvier 2026
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-32-4-close-leavers-accounts" est "conforme" pour la personne "remplaçant"

    @gdpr-32-4-close-leavers-accounts
    Scénario: Avant son départ, le compte du remplaçant n'est pas en cause
      Étant donné un remplaçant "remplaçant" qui ouvre les données "dossiers"
      Et que la personne "remplaçant" a quitté le cabinet le 31 janvier 2026
      Et que le compte de la personne "remplaçant" est encore ouvert
      Quand on évalue le cabinet au 15 janvier 2026
      Alors la norme "gdpr-32-4-close-leavers-accounts" est "sans objet" pour la personne "remplaçant"

    @gdpr-32-4-close-leavers-accounts @prat-08-close-accounts-on-departure
    Plan du scénario: Le remplaçant est parti le 30 janvier, son compte a été fermé le <fermeture>
      La fermeture ne rachète pas le temps où le compte restait ouvert.

      Étant donné un remplaçant "remplaçant" qui ouvre les données "dossiers"
      Et que la personne "remplaçant" a quitté le cabinet le 30 janvier 2026
      Et que le compte de la personne "remplaçant" a été fermé le <fermeture>
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 24 novembre 2026
      Alors les constats sont :
        | norme                               | constat   | pour                      |
        | gdpr-32-4-close-leavers-accounts    | conforme  | la personne "remplaçant"  |
        | prat-08-close-accounts-on-departure | <constat> | la personne "remplaçant"  |

      Exemples:
        | fermeture       | constat    |
        | 29 mai 2026     | manquement |
        | 30 janvier 2026 | conforme   |
