# language: fr
Fonctionnalité: Les mesures de sécurité au quotidien (RGPD, art. 32)
  Comptes, mots de passe, ordinateurs, réseau, sauvegardes, traces, maintenance : le guide de la CNIL et de l'Ordre, le
  guide de la sécurité de la CNIL et les règles de l'ANS servent de mesure. Aucun ne fonde un manquement à lui seul :
  qui s'en écarte dit pourquoi. Un cabinet ordinaire et bien tenu n'a rien à craindre de ces règles.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances
    Et un ordinateur fixe "poste" qui contient les données "dossiers"
    Et un logiciel de dossiers "logiciel" installé sur l'appareil "poste", qui donne accès aux données "dossiers"

  Règle: Chacun a son compte, et n'y voit que ce dont il a besoin

    @sec-f04a-individual-accounts-in-software @sec-f04a-individual-accounts-on-computers
    @guide-f2-06-individual-accounts-in-diary @guide-f1-07-rights-by-role @sec-f05-review-access-rights
    Scénario: À l'accueil, le médecin et la secrétaire travaillent dans la session du médecin
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                | valeur       |
        | service.logiciel.shared             | oui          |
        | service.logiciel.individual_accounts | non         |
        | service.logiciel.rights_by_role     | non          |
        | service.logiciel.rights_reviewed    | non          |
        | service.agenda.form                 | appointments |
        | service.agenda.shared               | oui          |
        | service.agenda.individual_accounts  | non          |
        | device.poste.shared_by_people       | oui          |
        | device.poste.individual_accounts    | non          |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                      | constat    | pour                  |
        | sec-f04a-individual-accounts-in-software   | manquement | le service "logiciel" |
        | sec-f04a-individual-accounts-on-computers  | manquement | l'appareil "poste"    |
        | guide-f2-06-individual-accounts-in-diary   | manquement | le service "agenda"   |
        | guide-f1-07-rights-by-role                 | manquement | le service "logiciel" |
        | sec-f05-review-access-rights               | manquement | le service "logiciel" |
      Et on propose le remède "create-accounts"
      Et on propose le remède "set-rights-by-role"

    @sec-f04a-individual-accounts-in-software @sec-f04a-individual-accounts-on-computers
    @guide-f2-06-individual-accounts-in-diary @guide-f1-07-rights-by-role @sec-f05-review-access-rights
    Scénario: Un cabinet de groupe où chacun a son compte et ses droits
      Étant donné que le cabinet est un cabinet de groupe aux dossiers communs
      Et une secrétaire "accueil" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                 | valeur          |
        | service.logiciel.shared              | oui             |
        | service.logiciel.individual_accounts | oui             |
        | service.logiciel.rights_by_role      | oui             |
        | service.logiciel.rights_reviewed     | 12 janvier 2026 |
        | service.agenda.form                  | appointments    |
        | service.agenda.shared                | oui             |
        | service.agenda.individual_accounts   | oui             |
        | device.poste.shared_by_people        | oui             |
        | device.poste.individual_accounts     | oui             |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                      | constat  | pour                  |
        | sec-f04a-individual-accounts-in-software   | conforme | le service "logiciel" |
        | sec-f04a-individual-accounts-on-computers  | conforme | l'appareil "poste"    |
        | guide-f2-06-individual-accounts-in-diary   | conforme | le service "agenda"   |
        | guide-f1-07-rights-by-role                 | conforme | le service "logiciel" |
        | sec-f05-review-access-rights               | conforme | le service "logiciel" |

    @sec-f04a-individual-accounts-in-software @sec-f16-keep-access-log
    Scénario: Un médecin seul n'a pas besoin de comptes séparés
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                                 | valeur |
        | service.logiciel.shared              | non    |
        | service.logiciel.individual_accounts | non    |
        | service.logiciel.access_log          | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                    | constat    | pour                  |
        | sec-f04a-individual-accounts-in-software | sans objet | le service "logiciel" |
        | sec-f16-keep-access-log                  | sans objet | le service "logiciel" |

    @sec-f04a-individual-accounts-in-software @sec-f05-review-access-rights @guide-f1-07-rights-by-role
    Scénario: Un fax et un standard que plusieurs personnes utilisent n'ont pas de comptes
      Étant donné une secrétaire "accueil" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                             | valeur    |
        | service.fax.form                 | fax       |
        | service.fax.shared               | oui       |
        | service.fax.gives_access_to      | dossiers  |
        | service.standard.form            | telephone |
        | service.standard.shared          | oui       |
        | service.standard.gives_access_to | dossiers  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                    | constat    | pour                  |
        | sec-f04a-individual-accounts-in-software | sans objet | le service "fax"      |
        | sec-f04a-individual-accounts-in-software | sans objet | le service "standard" |
        | sec-f05-review-access-rights             | sans objet | le service "fax"      |
        | guide-f1-07-rights-by-role               | sans objet | le service "standard" |

    @sec-f04a-individual-accounts-in-software
    Scénario: Un compte commun inévitable, validé et expliqué par écrit
      Étant donné les faits suivants :
        | fait                                 | valeur |
        | service.logiciel.shared              | oui    |
        | service.logiciel.individual_accounts | non    |
      Et que le cabinet a justifié par écrit son écart à la norme "sec-f04a-individual-accounts-in-software"
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04a-individual-accounts-in-software" est "excusée" pour le service "logiciel"

  Règle: La force des mots de passe suit l'échelle de la CNIL

    @sec-f04b-password-strength
    Plan du scénario: <longueur> caractères de <sortes> sortes, blocage : <blocage>
      Étant donné que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                              | valeur     |
        | service.logiciel.password_length  | <longueur> |
        | service.logiciel.password_kinds   | <sortes>   |
        | service.logiciel.lockout          | <blocage>  |
        | service.logiciel.lockout_attempts | <essais>   |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04b-password-strength" est "<constat>" pour le service "logiciel"

      Exemples:
        | longueur | sortes | blocage | essais  | constat      |
        | 12       | 4      | non     | inconnu | conforme     |
        | 11       | 4      | non     | inconnu | manquement   |
        | 14       | 3      | non     | inconnu | conforme     |
        | 13       | 3      | non     | inconnu | manquement   |
        | 14       | 2      | non     | inconnu | manquement   |
        | 16       | 2      | non     | inconnu | conforme     |
        | 15       | 2      | non     | inconnu | manquement   |
        | 16       | 1      | non     | inconnu | manquement   |
        | 25       | 1      | non     | inconnu | conforme     |
        | 24       | 1      | non     | inconnu | manquement   |
        | 8        | 4      | non     | inconnu | manquement   |
        | 8        | 3      | oui     | 10      | conforme     |
        | 7        | 3      | oui     | 10      | manquement   |
        | 8        | 2      | oui     | 10      | manquement   |
        | 8        | 3      | oui     | 11      | manquement   |
        | 10       | 2      | oui     | 10      | conforme     |
        | 9        | 2      | oui     | 10      | manquement   |
        | 10       | 1      | oui     | 10      | manquement   |
        | 10       | 2      | oui     | 11      | manquement   |
        | 10       | 2      | non     | inconnu | manquement   |
        | 16       | 1      | oui     | 10      | conforme     |
        | 15       | 1      | oui     | 10      | manquement   |
        | 16       | 1      | oui     | 11      | manquement   |
        | 8        | 3      | oui     | inconnu | indéterminée |
        | 8        | 3      | inconnu | inconnu | indéterminée |

    @sec-f04b-password-strength
    Scénario: Un blocage à dix essais rend assez fort un mot de passe de huit caractères
      Étant donné que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                              | valeur |
        | service.logiciel.password_length  | 8      |
        | service.logiciel.password_kinds   | 3      |
        | service.logiciel.lockout          | oui    |
        | service.logiciel.lockout_attempts | 10     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que le service "logiciel" exige un mot de passe assez fort
      Et la norme "sec-f04b-password-strength" est "conforme" pour le service "logiciel"

    @sec-f04b-password-strength
    Scénario: Avec une carte de professionnel, l'échelle des mots de passe est sans objet
      Étant donné que le service "logiciel" demande une carte de professionnel avant de répondre
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04b-password-strength" est "sans objet" pour le service "logiciel"

    @guide-f1-19-no-password-on-display @sec-f04c-password-manager @guide-f1-20-keep-card-to-oneself
    Scénario: Un mot de passe collé à l'écran et une carte laissée dans le lecteur
      Étant donné un médecin "titulaire" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                           | valeur                      |
        | security.self.password_storage | visible_paper               |
        | person.titulaire.card_habits   | left_in_reader, code_shared |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat    |
        | guide-f1-19-no-password-on-display | manquement |
        | sec-f04c-password-manager          | sans objet |
        | guide-f1-20-keep-card-to-oneself   | manquement |
      Et on propose le remède "use-password-manager"

    @guide-f1-19-no-password-on-display @sec-f04c-password-manager
    Scénario: Des mots de passe gardés dans un tableur
      Étant donné les faits suivants :
        | fait                           | valeur |
        | security.self.password_storage | file   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat    |
        | guide-f1-19-no-password-on-display | conforme   |
        | sec-f04c-password-manager          | manquement |

    @guide-f1-19-no-password-on-display @sec-f04c-password-manager @guide-f1-20-keep-card-to-oneself
    Scénario: Un gestionnaire de mots de passe et une carte que l'on garde sur soi
      Étant donné un médecin "titulaire" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                           | valeur  |
        | security.self.password_storage | manager |
        | person.titulaire.card_habits   |         |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat  |
        | guide-f1-19-no-password-on-display | conforme |
        | sec-f04c-password-manager          | conforme |
        | guide-f1-20-keep-card-to-oneself   | conforme |

    @guide-f1-20-lock-session @guide-f1-20-lock-session-soon
    Plan du scénario: Verrouillage de l'ordinateur de consultation : <verrouillage>, après <minutes> minutes
      Étant donné les faits suivants :
        | fait                              | valeur         |
        | device.poste.session_lock         | <verrouillage> |
        | device.poste.session_lock_minutes | <minutes>      |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                          | constat    | pour               |
        | guide-f1-20-lock-session       | <réglé>    | l'appareil "poste" |
        | guide-f1-20-lock-session-soon  | <bientôt>  | l'appareil "poste" |

      Exemples:
        | verrouillage | minutes | réglé      | bientôt    |
        | oui          | 5       | conforme   | conforme   |
        | oui          | 30      | conforme   | manquement |
        | non          | inconnu | manquement | sans objet |

  Règle: Depuis 2026, un mot de passe seul n'ouvre plus un logiciel de santé

    @ans-01-more-than-a-password
    Plan du scénario: Sur place, le logiciel demande <moyen> : <constat> en 2026
      Étant donné les faits suivants :
        | fait                            | valeur  |
        | service.logiciel.authentication | <moyen> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "ans-01-more-than-a-password" est "<constat>" pour le service "logiciel"

      Exemples:
        | moyen                       | constat    |
        | none                        | manquement |
        | password                    | manquement |
        | password_and_second_factor  | conforme   |
        | professional_card           | conforme   |
        | national_identity_provider  | conforme   |
        | means_approved_by_structure | conforme   |

    @guide-f1-18-no-open-software @sec-f04b-password-strength
    Scénario: En 2025, un bon mot de passe suffit encore au cabinet
      Étant donné que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                             | valeur |
        | service.logiciel.password_length | 14     |
        | service.logiciel.password_kinds  | 4      |
      Quand on évalue le cabinet au 1er décembre 2025
      Alors les constats sont :
        | norme                         | constat  |
        | guide-f1-18-no-open-software  | conforme |
        | sec-f04b-password-strength    | conforme |

    @guide-f1-18-no-open-software
    Scénario: Un logiciel qui s'ouvre sans rien demander
      Étant donné que le service "logiciel" répond sans aucune authentification
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 1er décembre 2025
      Alors la norme "guide-f1-18-no-open-software" est "manquement" pour le service "logiciel"
      Et on propose le remède "add-second-factor"

    @ans-02-second-factor-from-afar @sec-f08b-no-direct-remote-desktop
    @gdpr-32-1-a-encrypt-what-crosses-the-internet @gdpr-32-1-b-identify-whoever-comes-from-afar
    Scénario: Le médecin ouvre ses dossiers de chez lui par un bureau à distance, avec un mot de passe
      Étant donné les faits suivants :
        | fait                                   | valeur                |
        | service.logiciel.remote_access         | oui                   |
        | service.logiciel.remote_authentication | password              |
        | service.logiciel.remote_means          | direct_remote_desktop |
        | service.logiciel.encrypted_transport   | non                   |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                         | constat    |
        | ans-02-second-factor-from-afar                | manquement |
        | sec-f08b-no-direct-remote-desktop             | manquement |
        | gdpr-32-1-a-encrypt-what-crosses-the-internet | manquement |
        | gdpr-32-1-b-identify-whoever-comes-from-afar  | conforme   |
      Et on propose le remède "go-through-vpn"

    @ans-02-second-factor-from-afar @sec-f08b-no-direct-remote-desktop @gdpr-32-1-a-encrypt-what-crosses-the-internet
    Scénario: Le médecin ouvre ses dossiers de chez lui par un VPN et un second facteur
      Étant donné les faits suivants :
        | fait                                   | valeur                     |
        | service.logiciel.remote_access         | oui                        |
        | service.logiciel.remote_authentication | password_and_second_factor |
        | service.logiciel.remote_means          | vpn                        |
        | service.logiciel.encrypted_transport   | oui                        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                         | constat  |
        | ans-02-second-factor-from-afar                | conforme |
        | sec-f08b-no-direct-remote-desktop             | conforme |
        | gdpr-32-1-a-encrypt-what-crosses-the-internet | conforme |

    @ans-02-second-factor-from-afar-2022
    Plan du scénario: En 2023, l'accès à distance par <moyen>
      Étant donné les faits suivants :
        | fait                                   | valeur  |
        | service.logiciel.remote_access         | oui     |
        | service.logiciel.remote_authentication | <moyen> |
      Quand on évalue le cabinet au 1er septembre 2023
      Alors la norme "ans-02-second-factor-from-afar-2022" est "<constat>" pour le service "logiciel"

      Exemples:
        | moyen             | constat    |
        | password          | manquement |
        | professional_card | conforme   |

    @ans-03-offer-pro-sante-connect @csp-l1470-5-conforming-software
    Plan du scénario: L'éditeur du logiciel en ligne répond <réponse> sur Pro Santé Connect et les référentiels
      Étant donné les faits suivants :
        | fait                                          | valeur    |
        | service.logiciel.hosted                       | oui       |
        | service.logiciel.national_identity_offered    | <réponse> |
        | service.logiciel.conforms_to_health_framework | <réponse> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat   |
        | ans-03-offer-pro-sante-connect   | <constat> |
        | csp-l1470-5-conforming-software  | <constat> |

      Exemples:
        | réponse | constat    |
        | oui     | conforme   |
        | non     | manquement |

  Règle: Les ordinateurs sont à jour, protégés, et leurs copies ne partent pas n'importe où

    @sec-f06a-supported-system @guide-f1-21-install-updates @guide-f1-21-antivirus @guide-f1-21-firewall
    @sec-f06a-no-daily-administrator @prat-06-no-consumer-cloud @sec-f01-keep-inventory
    Scénario: Un vieil ordinateur sans support, branché à tout
      Étant donné les faits suivants :
        | fait                                    | valeur |
        | device.poste.vendor_support             | non    |
        | device.poste.isolated                   | non    |
        | device.poste.updates                    | never  |
        | device.poste.antivirus                  | non    |
        | device.poste.firewall                   | non    |
        | device.poste.daily_use_as_administrator | oui    |
        | device.poste.consumer_cloud             | oui    |
        | security.self.inventory                 | non    |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat    |
        | sec-f06a-supported-system        | manquement |
        | guide-f1-21-install-updates      | manquement |
        | guide-f1-21-antivirus            | manquement |
        | guide-f1-21-firewall             | manquement |
        | sec-f06a-no-daily-administrator  | manquement |
        | prat-06-no-consumer-cloud        | manquement |
        | sec-f01-keep-inventory           | manquement |
      Et on propose le remède "replace-or-isolate"

    @sec-f06a-supported-system @guide-f1-21-install-updates @guide-f1-21-antivirus @guide-f1-21-firewall
    @sec-f06a-no-daily-administrator @prat-06-no-consumer-cloud @sec-f01-keep-inventory
    Scénario: Un ordinateur récent et bien réglé
      Étant donné les faits suivants :
        | fait                                    | valeur    |
        | device.poste.vendor_support             | oui       |
        | device.poste.updates                    | automatic |
        | device.poste.antivirus                  | oui       |
        | device.poste.firewall                   | oui       |
        | device.poste.daily_use_as_administrator | non       |
        | device.poste.consumer_cloud             | non       |
        | security.self.inventory                 | oui       |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat  |
        | sec-f06a-supported-system        | conforme |
        | guide-f1-21-install-updates      | conforme |
        | guide-f1-21-antivirus            | conforme |
        | guide-f1-21-firewall             | conforme |
        | sec-f06a-no-daily-administrator  | conforme |
        | prat-06-no-consumer-cloud        | conforme |
        | sec-f01-keep-inventory           | conforme |

    @sec-f06a-supported-system @guide-f1-21-install-updates
    Scénario: L'échographe ne peut plus être mis à jour, il est isolé
      Étant donné les faits suivants :
        | fait                             | valeur         |
        | device.echographe.form           | medical_device |
        | device.echographe.stores         | dossiers       |
        | device.echographe.vendor_support | non            |
        | device.echographe.updates        | never          |
        | device.echographe.isolated       | oui            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat | pour                    |
        | sec-f06a-supported-system   | excusée | l'appareil "echographe" |
        | guide-f1-21-install-updates | excusée | l'appareil "echographe" |

    @sec-f04c-change-factory-passwords
    Plan du scénario: Le mot de passe d'usine du serveur de fichiers, changé : <changé>
      Étant donné un serveur de fichiers "NAS"
      Et que le réseau "cabinet" est fermé à internet
      Et que l'appareil "NAS" est relié au réseau "cabinet"
      Et que l'appareil "poste" est relié au réseau "cabinet"
      Et les faits suivants :
        | fait                                | valeur   |
        | device.NAS.default_password_changed | <changé> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04c-change-factory-passwords" est "<constat>" pour l'appareil "NAS"

      Exemples:
        | changé | constat    |
        | non    | manquement |
        | oui    | conforme   |

    @prat-06-no-consumer-cloud
    Scénario: Les photos de famille du médecin partent dans un cloud, son téléphone ne garde aucun dossier
      Étant donné les faits suivants :
        | fait                         | valeur            |
        | device.telephone.form        | phone             |
        | device.telephone.stores      | aucun             |
        | device.telephone.consumer_cloud | oui            |
        | service.application.form     | record_software   |
        | service.application.runs_on  | telephone         |
        | service.application.gives_access_to | dossiers   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-06-no-consumer-cloud" est "sans objet" pour l'appareil "telephone"

    @prat-06-no-personal-storage-account
    Plan du scénario: Des dossiers dans un espace de stockage, gratuit ou personnel : <gratuit>
      Étant donné les faits suivants :
        | fait                           | valeur    |
        | service.espace.form            | storage   |
        | service.espace.gives_access_to | dossiers  |
        | service.espace.free_or_personal | <gratuit> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-06-no-personal-storage-account" est "<constat>" pour le service "espace"

      Exemples:
        | gratuit | constat    |
        | oui     | manquement |
        | non     | conforme   |

  Règle: Le réseau des dossiers est chiffré, filtré et tenu à l'écart des visiteurs

    @sec-f08a-encrypt-wifi @sec-f08a-keep-guests-apart @sec-f08b-network-firewall @sec-f08b-check-router
    Scénario: Le Wi-Fi des patients est celui des dossiers
      Étant donné que l'appareil "poste" est relié au réseau "cabinet"
      Et que le réseau "cabinet" est ouvert à internet
      Et les faits suivants :
        | fait                            | valeur |
        | network.cabinet.wifi            | open   |
        | network.cabinet.guest_separated | non    |
        | network.cabinet.firewall        | non    |
        | network.cabinet.checked         | non    |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat    | pour                |
        | sec-f08a-encrypt-wifi       | manquement | le réseau "cabinet" |
        | sec-f08a-keep-guests-apart  | manquement | le réseau "cabinet" |
        | sec-f08b-network-firewall   | manquement | le réseau "cabinet" |
        | sec-f08b-check-router       | manquement | le réseau "cabinet" |
      Et on propose le remède "separate-guests"

    @sec-f08a-encrypt-wifi @sec-f08a-keep-guests-apart @sec-f08b-network-firewall @sec-f08b-check-router
    Scénario: Un réseau en WPA2, filtré, sans visiteurs, que l'installateur a vérifié
      Étant donné que l'appareil "poste" est relié au réseau "cabinet"
      Et que le réseau "cabinet" est ouvert à internet
      Et les faits suivants :
        | fait                            | valeur          |
        | network.cabinet.wifi            | wpa2            |
        | network.cabinet.guest_separated | oui             |
        | network.cabinet.firewall        | oui             |
        | network.cabinet.checked         | 12 janvier 2026 |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat  |
        | sec-f08a-encrypt-wifi       | conforme |
        | sec-f08a-keep-guests-apart  | conforme |
        | sec-f08b-network-firewall   | conforme |
        | sec-f08b-check-router       | conforme |

    @network-of-someone-else @sec-f08a-encrypt-wifi @sec-f08a-keep-guests-apart @sec-f08b-check-router
    @gdpr-32-1-b-limit-network-openings
    Scénario: L'ordinateur portable sert aussi sur le Wi-Fi ouvert d'une gare
      Étant donné que l'appareil "poste" est relié au réseau "gare"
      Et que le réseau "gare" est ouvert à internet
      Et les faits suivants :
        | fait                         | valeur |
        | network.gare.run_by_others   | oui    |
        | network.gare.wifi            | open   |
        | network.gare.guest_separated | non    |
      Et que le cabinet n'a justifié aucun écart
      Et que ce sont là tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                               | constat    |
        | sec-f08a-encrypt-wifi               | sans objet |
        | sec-f08a-keep-guests-apart          | sans objet |
        | sec-f08b-check-router               | sans objet |
        | gdpr-32-1-b-limit-network-openings  | sans objet |

  Règle: Les dossiers gardés au cabinet sont sauvegardés, ailleurs, hors ligne et à l'essai

    @sec-f17-back-up-often @sec-f17-copy-off-site @sec-f17-copy-off-line @sec-f17-test-restore @sec-f17-encrypt-backups
    @sec-f18-continuity-plan @sec-f19-breach-procedure
    Scénario: Un seul disque, toujours branché, jamais essayé
      Étant donné les faits suivants :
        | fait                             | valeur              |
        | backup.disque.of                 | seulement dossiers  |
        | backup.disque.frequency          | less                |
        | backup.disque.off_site           | non                 |
        | backup.disque.off_line           | non                 |
        | backup.disque.restore_tested     | non                 |
        | backup.disque.encrypted          | non                 |
        | security.self.continuity_plan    | non                 |
        | security.self.breach_procedure   | non                 |
      Et que ce sont là toutes les sauvegardes
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                      | constat    | pour                    |
        | sec-f17-back-up-often      | manquement | les données "dossiers"  |
        | sec-f17-copy-off-site      | manquement | les données "dossiers"  |
        | sec-f17-copy-off-line      | manquement | les données "dossiers"  |
        | sec-f17-test-restore       | manquement | les données "dossiers"  |
        | sec-f17-encrypt-backups    | manquement | la sauvegarde "disque"  |
        | sec-f18-continuity-plan    | manquement | le cabinet              |
        | sec-f19-breach-procedure   | manquement | le cabinet              |
      Et on propose le remède "keep-copy-off-line"
      Et on exclut que les données "dossiers" sont sauvegardées souvent
      Et on exclut que les données "dossiers" ont une copie gardée hors du cabinet

    @sec-f17-back-up-often @sec-f17-copy-off-site @sec-f17-copy-off-line @sec-f17-test-restore @sec-f17-encrypt-backups
    @sec-f18-continuity-plan @sec-f19-breach-procedure
    Scénario: Une copie quotidienne chez un hébergeur, et un disque mensuel rangé au coffre
      Étant donné les faits suivants :
        | fait                           | valeur              |
        | backup.hebergeur.of            | seulement dossiers  |
        | backup.hebergeur.frequency     | daily               |
        | backup.hebergeur.off_site      | oui                 |
        | backup.hebergeur.off_line      | non                 |
        | backup.hebergeur.encrypted     | oui                 |
        | backup.coffre.of               | seulement dossiers  |
        | backup.coffre.frequency        | less                |
        | backup.coffre.off_site         | non                 |
        | backup.coffre.off_line         | oui                 |
        | backup.coffre.restore_tested   | 12 janvier 2026     |
        | backup.coffre.encrypted        | oui                 |
        | security.self.continuity_plan  | oui                 |
        | security.self.breach_procedure | oui                 |
      Et que ce sont là toutes les sauvegardes
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                      | constat  | pour                      |
        | sec-f17-back-up-often      | conforme | les données "dossiers"    |
        | sec-f17-copy-off-site      | conforme | les données "dossiers"    |
        | sec-f17-copy-off-line      | conforme | les données "dossiers"    |
        | sec-f17-test-restore       | conforme | les données "dossiers"    |
        | sec-f17-encrypt-backups    | conforme | la sauvegarde "hebergeur" |
        | sec-f17-encrypt-backups    | conforme | la sauvegarde "coffre"    |
        | sec-f18-continuity-plan    | conforme | le cabinet                |
        | sec-f19-breach-procedure   | conforme | le cabinet                |
      Et on conclut que les données "dossiers" sont sauvegardées souvent
      Et on conclut que les données "dossiers" ont une copie gardée hors du cabinet
      Et on conclut que les données "dossiers" ont une copie débranchée du réseau
      Et on conclut que les données "dossiers" ont été restaurées pour essai

    @sec-f17-copy-off-line
    Scénario: Il reste peut-être une sauvegarde que personne n'a nommée
      Étant donné les faits suivants :
        | fait                   | valeur             |
        | backup.disque.of       | seulement dossiers |
        | backup.disque.off_line | non                |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f17-copy-off-line" est "indéterminée" pour les données "dossiers"

  Règle: Un logiciel partagé garde la trace des accès, ni trop peu ni trop longtemps

    @sec-f16-keep-access-log
    Plan du scénario: Un logiciel partagé garde des traces : <traces>
      Étant donné les faits suivants :
        | fait                        | valeur   |
        | service.logiciel.shared     | oui      |
        | service.logiciel.access_log | <traces> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f16-keep-access-log" est "<constat>" pour le service "logiciel"

      Exemples:
        | traces | constat    |
        | oui    | conforme   |
        | non    | manquement |

    @sec-f16-access-log-alone
    Plan du scénario: Un médecin seul garde des traces : <traces>
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                        | valeur   |
        | service.logiciel.shared     | non      |
        | service.logiciel.access_log | <traces> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f16-access-log-alone" est "<constat>" pour le service "logiciel"

      Exemples:
        | traces | constat    |
        | oui    | conforme   |
        | non    | manquement |

    @sec-f16-keep-log-six-months @sec-f16-erase-log-after-a-year @sec-f16-review-log
    Plan du scénario: Des traces gardées <mois> mois, et regardées : <regardées>
      Étant donné les faits suivants :
        | fait                                 | valeur      |
        | service.logiciel.shared              | oui         |
        | service.logiciel.access_log          | oui         |
        | service.logiciel.access_log_months   | <mois>      |
        | service.logiciel.access_log_reviewed | <regardées> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                           | constat     |
        | sec-f16-keep-log-six-months     | <assez>     |
        | sec-f16-erase-log-after-a-year  | <pas trop>  |
        | sec-f16-review-log              | <examen>    |

      Exemples:
        | mois | regardées | assez      | pas trop   | examen     |
        | 3    | non       | manquement | conforme   | manquement |
        | 12   | oui       | conforme   | conforme   | conforme   |
        | 36   | oui       | conforme   | manquement | conforme   |

  Règle: Le dépanneur entre à la demande, et son passage est noté

    @sec-f15-remote-maintenance-on-request @sec-f15-log-maintenance
    Plan du scénario: Un dépanneur dont l'accès est <accès>
      Étant donné un prestataire "depanneur" qui traite les données "dossiers" pour le compte du cabinet
      Et les faits suivants :
        | fait                                  | valeur      |
        | provider.depanneur.form               | maintenance |
        | provider.depanneur.maintenance_access | <accès>     |
        | provider.depanneur.maintenance_logged | <noté>      |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                  | constat   | pour                       |
        | sec-f15-remote-maintenance-on-request  | <constat> | le prestataire "depanneur" |
        | sec-f15-log-maintenance                | <constat> | le prestataire "depanneur" |

      Exemples:
        | accès      | noté | constat    |
        | permanent  | non  | manquement |
        | on_request | oui  | conforme   |
