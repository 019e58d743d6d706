# language: fr
Fonctionnalité: Les bons usages de sécurité que recommandent la CNIL, l'Ordre et l'agence du numérique en santé
  Ces recommandations mesurent l'obligation de sécurité (RGPD, art. 32). Qui s'en écarte l'écrit et dit pourquoi.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet n'a justifié aucun écart
    Et un ordinateur fixe "accueil" qui contient les données "dossiers"

  Règle: Chacun a son compte, ses droits, sa carte, et verrouille sa session

    @sec-f04a-individual-accounts-in-software @sec-f04a-individual-accounts-on-computers
    @guide-f2-06-individual-accounts-in-diary @guide-f1-07-rights-by-role @sec-f05-review-access-rights
    @guide-f1-20-keep-card-to-oneself @guide-f1-20-lock-session
    Scénario: Un cabinet de groupe où tout le monde est « docteur »
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et un agenda "agenda" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et une secrétaire "secrétaire" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                 | valeur          |
        | service.logiciel.shared              | oui             |
        | service.logiciel.individual_accounts | non             |
        | service.logiciel.rights_by_role      | non             |
        | service.logiciel.rights_reviewed     | non             |
        | service.agenda.shared                | oui             |
        | service.agenda.individual_accounts   | non             |
        | device.accueil.shared_by_people      | oui             |
        | device.accueil.individual_accounts   | non             |
        | device.accueil.session_lock          | non             |
        | person.secretaire.card_habits        | left_in_reader  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                     | constat    | pour                      |
        | sec-f04a-individual-accounts-in-software  | manquement | le service "logiciel"     |
        | sec-f04a-individual-accounts-on-computers | manquement | l'appareil "accueil"      |
        | guide-f2-06-individual-accounts-in-diary  | manquement | le service "agenda"       |
        | guide-f1-07-rights-by-role                | manquement | le service "logiciel"     |
        | sec-f05-review-access-rights              | manquement | le service "logiciel"     |
        | guide-f1-20-keep-card-to-oneself          | manquement | la personne "secrétaire"  |
        | guide-f1-20-lock-session                  | manquement | l'appareil "accueil"      |

    @sec-f04a-individual-accounts-in-software @sec-f04a-individual-accounts-on-computers
    @guide-f2-06-individual-accounts-in-diary @guide-f1-07-rights-by-role @sec-f05-review-access-rights
    @guide-f1-20-keep-card-to-oneself @guide-f1-20-lock-session @guide-f1-20-lock-session-soon
    Scénario: Un cabinet de groupe où chacun ouvre ce que son rôle demande
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et un agenda "agenda" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et une secrétaire "secrétaire" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                 | valeur          |
        | service.logiciel.shared              | oui             |
        | service.logiciel.individual_accounts | oui             |
        | service.logiciel.rights_by_role      | oui             |
        | service.logiciel.rights_reviewed     | 12 janvier 2026 |
        | service.agenda.shared                | oui             |
        | service.agenda.individual_accounts   | oui             |
        | device.accueil.shared_by_people      | oui             |
        | device.accueil.individual_accounts   | oui             |
        | device.accueil.session_lock          | oui             |
        | device.accueil.session_lock_minutes  | 5               |
        | person.secretaire.card_habits        | aucun           |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                     | constat  | pour                      |
        | sec-f04a-individual-accounts-in-software  | conforme | le service "logiciel"     |
        | sec-f04a-individual-accounts-on-computers | conforme | l'appareil "accueil"      |
        | guide-f2-06-individual-accounts-in-diary  | conforme | le service "agenda"       |
        | guide-f1-07-rights-by-role                | conforme | le service "logiciel"     |
        | sec-f05-review-access-rights              | conforme | le service "logiciel"     |
        | guide-f1-20-keep-card-to-oneself          | conforme | la personne "secrétaire"  |
        | guide-f1-20-lock-session                  | conforme | l'appareil "accueil"      |
        | guide-f1-20-lock-session-soon             | conforme | l'appareil "accueil"      |

    @guide-f1-20-lock-session-soon
    Scénario: Une session qui ne se verrouille qu'après une heure
      Étant donné les faits suivants :
        | fait                                | valeur |
        | device.accueil.session_lock         | oui    |
        | device.accueil.session_lock_minutes | 60     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f1-20-lock-session-soon" est "manquement" pour l'appareil "accueil"

  Règle: Un mot de passe est solide et ne traîne pas

    @sec-f04b-password-strength @guide-f1-19-no-password-on-display
    Scénario: Huit signes sans blocage, notés sous le clavier
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                             | valeur        |
        | service.logiciel.password_length | 8             |
        | service.logiciel.password_kinds  | 3             |
        | service.logiciel.lockout         | non           |
        | security.self.password_storage   | visible_paper |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04b-password-strength" est "manquement" pour le service "logiciel"
      Et on exclut que le service "logiciel" répond au critère "password_strong"
      Et la norme "guide-f1-19-no-password-on-display" est "manquement" pour le cabinet

    @sec-f04b-password-strength @guide-f1-19-no-password-on-display @sec-f04c-password-manager
    Scénario: Douze signes de quatre sortes, dans un gestionnaire de mots de passe
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                             | valeur  |
        | service.logiciel.password_length | 12      |
        | service.logiciel.password_kinds  | 4       |
        | security.self.password_storage   | manager |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat  | pour                  |
        | sec-f04b-password-strength         | conforme | le service "logiciel" |
        | guide-f1-19-no-password-on-display | conforme | le cabinet            |
        | sec-f04c-password-manager          | conforme | le cabinet            |

    @sec-f04c-password-manager
    Scénario: Les mots de passe sont dans un fichier
      Étant donné les faits suivants :
        | fait                           | valeur |
        | security.self.password_storage | file   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f04c-password-manager" est "manquement" pour le cabinet

  Règle: On n'ouvre pas les dossiers sans se faire connaître

    @guide-f1-18-no-open-software @ans-01-more-than-a-password
    Scénario: Le logiciel s'ouvre d'un clic
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et que le service "logiciel" répond sans aucune authentification
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                         | constat    | pour                  |
        | guide-f1-18-no-open-software  | manquement | le service "logiciel" |
        | ans-01-more-than-a-password   | manquement | le service "logiciel" |

    @ans-01-more-than-a-password @ans-02-second-factor-from-afar @guide-f1-18-no-open-software
    Scénario: Un mot de passe seul ne suffit plus en 2026, ni sur place ni à distance
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et que le service "logiciel" demande un mot de passe avant de répondre
      Et les faits suivants :
        | fait                                   | valeur   |
        | service.logiciel.remote_access         | oui      |
        | service.logiciel.remote_authentication | password |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                          | constat    | pour                  |
        | guide-f1-18-no-open-software   | conforme   | le service "logiciel" |
        | ans-01-more-than-a-password    | manquement | le service "logiciel" |
        | ans-02-second-factor-from-afar | manquement | le service "logiciel" |

    @ans-01-more-than-a-password @ans-02-second-factor-from-afar
    @ans-03-offer-pro-sante-connect @csp-l1470-5-conforming-software
    Scénario: Un logiciel hébergé, conforme, ouvert par Pro Santé Connect
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                                          | valeur                     |
        | service.logiciel.authentication               | national_identity_provider |
        | service.logiciel.remote_access                | oui                        |
        | service.logiciel.remote_authentication        | national_identity_provider |
        | service.logiciel.hosted                       | oui                        |
        | service.logiciel.national_identity_offered    | oui                        |
        | service.logiciel.conforms_to_health_framework | oui                        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                           | constat  | pour                  |
        | ans-01-more-than-a-password     | conforme | le service "logiciel" |
        | ans-02-second-factor-from-afar  | conforme | le service "logiciel" |
        | ans-03-offer-pro-sante-connect  | conforme | le service "logiciel" |
        | csp-l1470-5-conforming-software | conforme | le service "logiciel" |

    @ans-03-offer-pro-sante-connect @csp-l1470-5-conforming-software
    Scénario: Un logiciel hébergé qui ignore Pro Santé Connect et le référentiel
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                                          | valeur |
        | service.logiciel.hosted                       | oui    |
        | service.logiciel.national_identity_offered    | non    |
        | service.logiciel.conforms_to_health_framework | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                           | constat    | pour                  |
        | ans-03-offer-pro-sante-connect  | manquement | le service "logiciel" |
        | csp-l1470-5-conforming-software | manquement | le service "logiciel" |

    @brouillon @ans-02-second-factor-from-afar-2022
    Plan du scénario: Avant 2026, le second facteur à distance n'est qu'un projet de norme (<moyen>)
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                                   | valeur  |
        | service.logiciel.remote_access         | oui     |
        | service.logiciel.remote_authentication | <moyen> |
      Quand on évalue le cabinet au 1er décembre 2025
      Alors la norme "ans-02-second-factor-from-afar-2022" est "<constat>" pour le service "logiciel"

      Exemples:
        | moyen             | constat    |
        | password          | manquement |
        | professional_card | conforme   |

  Règle: Un message qui parle de santé ne se lit pas en route

    @guide-f3-02-secure-exchange-between-professionals @guide-f3-03-encrypt-mail-to-patients
    @guide-f3-03-protect-transfer @guide-f3-05-professional-mailbox @guide-f3-06-no-instant-messaging
    @sec-f13-no-medical-content-in-text-messages @sec-f13-fax-precautions
    Scénario: Des comptes rendus partent en clair, de partout
      Étant donné les faits suivants :
        | fait                               | valeur                                                 |
        | service.courriel.form              | mail                                                   |
        | service.courriel.used_for          | between_professionals, to_patients et medical_content  |
        | service.courriel.content_encrypted | non                                                    |
        | service.courriel.encrypted_transport | non                                                  |
        | service.courriel.free_or_personal  | oui                                                    |
        | service.messages.form              | instant_messaging                                      |
        | service.messages.used_for          | medical_content                                        |
        | service.textos.form                | text_messages                                          |
        | service.textos.used_for            | to_patients et medical_content                         |
        | service.fax.form                   | fax                                                    |
        | service.fax.used_for               | medical_content                                        |
        | service.fax.fax_rules              | non                                                    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                              | constat    | pour                  |
        | guide-f3-02-secure-exchange-between-professionals  | manquement | le service "courriel" |
        | guide-f3-03-encrypt-mail-to-patients               | manquement | le service "courriel" |
        | guide-f3-03-protect-transfer                       | manquement | le service "courriel" |
        | guide-f3-05-professional-mailbox                   | manquement | le service "courriel" |
        | guide-f3-06-no-instant-messaging                   | manquement | le service "messages" |
        | sec-f13-no-medical-content-in-text-messages        | manquement | le service "textos"   |
        | sec-f13-fax-precautions                            | manquement | le service "fax"      |

    @guide-f3-02-secure-exchange-between-professionals @guide-f3-03-encrypt-mail-to-patients
    @guide-f3-03-protect-transfer @guide-f3-04-password-by-other-route @guide-f3-05-professional-mailbox
    @guide-f3-06-no-instant-messaging @sec-f13-no-medical-content-in-text-messages @sec-f13-fax-precautions
    @guide-f3-02-prefer-secure-health-mail
    Scénario: Les pièces sont chiffrées, le mot de passe suit par téléphone, les textos ne rappellent que l'heure
      Étant donné les faits suivants :
        | fait                                   | valeur                                                |
        | service.courriel.form                  | mail                                                  |
        | service.courriel.used_for              | between_professionals, to_patients et medical_content |
        | service.courriel.content_encrypted     | oui                                                   |
        | service.courriel.encrypted_transport   | oui                                                   |
        | service.courriel.secret_by_other_route | oui                                                   |
        | service.courriel.free_or_personal      | non                                                   |
        | service.messages.form                  | instant_messaging                                     |
        | service.messages.used_for              | appointment_details                                   |
        | service.textos.form                    | text_messages                                         |
        | service.textos.used_for                | reminders                                             |
        | service.fax.form                       | fax                                                   |
        | service.fax.used_for                   | medical_content                                       |
        | service.fax.fax_rules                  | oui                                                   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                              | constat    | pour                  |
        | guide-f3-02-secure-exchange-between-professionals  | conforme   | le service "courriel" |
        | guide-f3-03-encrypt-mail-to-patients               | conforme   | le service "courriel" |
        | guide-f3-03-protect-transfer                       | conforme   | le service "courriel" |
        | guide-f3-04-password-by-other-route                | conforme   | le service "courriel" |
        | guide-f3-05-professional-mailbox                   | conforme   | le service "courriel" |
        | guide-f3-02-prefer-secure-health-mail              | manquement | le service "courriel" |
        | guide-f3-06-no-instant-messaging                   | conforme   | le service "messages" |
        | sec-f13-no-medical-content-in-text-messages        | conforme   | le service "textos"   |
        | sec-f13-fax-precautions                            | conforme   | le service "fax"      |

    @guide-f3-04-password-by-other-route @guide-f3-02-prefer-secure-health-mail
    Scénario: Le mot de passe de la pièce chiffrée est dans le même message
      Étant donné les faits suivants :
        | fait                                   | valeur                         |
        | service.patients.form                  | mail                           |
        | service.patients.used_for              | to_patients et medical_content |
        | service.patients.content_encrypted     | oui                            |
        | service.patients.secret_by_other_route | non                            |
        | service.confreres.form                 | mail                           |
        | service.confreres.used_for             | between_professionals          |
        | service.confreres.content_encrypted    | oui                            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat    | pour                   |
        | guide-f3-04-password-by-other-route   | manquement | le service "patients"  |
        | guide-f3-02-prefer-secure-health-mail | conforme   | le service "confreres" |

  Règle: Le téléphone de visite reste celui du médecin

    @guide-f4-01-lock-mobile @guide-f4-01-no-sharing-with-family @sec-f07b-remote-wipe @prat-06-no-consumer-cloud
    Plan du scénario: Le téléphone de visite est <état>
      Étant donné un téléphone "téléphone" qui contient les données "dossiers"
      Et les faits suivants :
        | fait                              | valeur    |
        | device.telephone.session_lock     | <verrou>  |
        | device.telephone.professional     | non       |
        | device.telephone.shared_by_people | <partage> |
        | device.telephone.remote_wipe      | <verrou>  |
        | device.telephone.consumer_cloud   | <partage> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat   | pour                   |
        | guide-f4-01-lock-mobile            | <constat> | l'appareil "téléphone" |
        | guide-f4-01-no-sharing-with-family | <constat> | l'appareil "téléphone" |
        | sec-f07b-remote-wipe               | <constat> | l'appareil "téléphone" |
        | prat-06-no-consumer-cloud          | <constat> | l'appareil "téléphone" |

      Exemples:
        | état                                  | verrou | partage | constat    |
        | celui de la famille, sans verrou      | non    | oui     | manquement |
        | personnel, verrouillé et effaçable    | oui    | non     | conforme   |

  Règle: Le réseau et les accès à distance sont tenus

    @sec-f08a-encrypt-wifi @sec-f08a-keep-guests-apart @sec-f08b-network-firewall @sec-f08b-check-router
    @sec-f08b-no-direct-remote-desktop @sec-f08b-encrypt-remote-link
    Plan du scénario: Le réseau du cabinet est <état>
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et que l'appareil "accueil" est relié au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et les faits suivants :
        | fait                                 | valeur     |
        | network.box.wifi                     | <wifi>     |
        | network.box.guest_separated          | <réponse>  |
        | network.box.firewall                 | <réponse>  |
        | network.box.checked                  | <réponse>  |
        | service.logiciel.remote_access       | oui        |
        | service.logiciel.remote_means        | <moyen>    |
        | service.logiciel.encrypted_transport | <réponse>  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                             | constat   | pour                  |
        | sec-f08a-encrypt-wifi             | <constat> | le réseau "box"       |
        | sec-f08a-keep-guests-apart        | <constat> | le réseau "box"       |
        | sec-f08b-network-firewall         | <constat> | le réseau "box"       |
        | sec-f08b-check-router             | <constat> | le réseau "box"       |
        | sec-f08b-no-direct-remote-desktop | <constat> | le service "logiciel" |
        | sec-f08b-encrypt-remote-link      | <constat> | le service "logiciel" |

      Exemples:
        | état                             | wifi | réponse | moyen                 | constat    |
        | laissé tel qu'il fut livré       | wep  | non     | direct_remote_desktop | manquement |
        | vérifié par un professionnel     | wpa3 | oui     | vpn                   | conforme   |

  Règle: Les ordinateurs sont tenus à jour

    @sec-f06a-supported-system @guide-f1-21-install-updates @guide-f1-21-antivirus @guide-f1-21-firewall
    @sec-f06a-no-daily-administrator @sec-f01-keep-inventory @sec-f04c-change-factory-passwords
    @prat-06-no-personal-storage-account
    Plan du scénario: L'ordinateur de l'accueil est <état>
      Étant donné un réseau "box"
      Et que l'appareil "accueil" est relié au réseau "box"
      Et un serveur de fichiers "serveur"
      Et que l'appareil "serveur" est relié au réseau "box"
      Et les faits suivants :
        | fait                                      | valeur     |
        | device.accueil.vendor_support             | <soin>     |
        | device.accueil.isolated                   | non        |
        | device.accueil.updates                    | <maj>      |
        | device.accueil.antivirus                  | <soin>     |
        | device.accueil.firewall                   | <soin>     |
        | device.accueil.daily_use_as_administrator | <abus>     |
        | device.serveur.default_password_changed   | <soin>     |
        | security.self.inventory                   | <soin>     |
        | service.nuage.form                        | storage    |
        | service.nuage.gives_access_to             | dossiers   |
        | service.nuage.free_or_personal            | <abus>     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                               | constat   | pour                 |
        | sec-f06a-supported-system           | <constat> | l'appareil "accueil" |
        | guide-f1-21-install-updates         | <constat> | l'appareil "accueil" |
        | guide-f1-21-antivirus               | <constat> | l'appareil "accueil" |
        | guide-f1-21-firewall                | <constat> | l'appareil "accueil" |
        | sec-f06a-no-daily-administrator     | <constat> | l'appareil "accueil" |
        | sec-f04c-change-factory-passwords   | <constat> | l'appareil "serveur" |
        | sec-f01-keep-inventory              | <constat> | le cabinet           |
        | prat-06-no-personal-storage-account | <constat> | le service "nuage"   |

      Exemples:
        | état                      | soin | abus | maj       | constat    |
        | laissé sans soin          | non  | oui  | never     | manquement |
        | tenu à jour et surveillé  | oui  | non  | automatic | conforme   |

    @sec-f06a-supported-system @guide-f1-21-install-updates
    Scénario: Un vieux système que son éditeur ne suit plus, coupé de tout réseau
      Étant donné les faits suivants :
        | fait                          | valeur |
        | device.accueil.vendor_support | non    |
        | device.accueil.updates        | never  |
        | device.accueil.isolated       | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat | pour                 |
        | sec-f06a-supported-system   | excusée | l'appareil "accueil" |
        | guide-f1-21-install-updates | excusée | l'appareil "accueil" |

  Règle: Les données se rétablissent, et l'on sait quoi faire le jour venu

    @sec-f17-back-up-often @sec-f17-copy-off-site @sec-f17-copy-off-line @sec-f17-test-restore
    @sec-f17-encrypt-backups @sec-f18-continuity-plan @sec-f19-breach-procedure
    Scénario: Une sauvegarde chiffrée chaque jour, une copie ailleurs et hors ligne, un essai chaque année
      Étant donné les faits suivants :
        | fait                            | valeur            |
        | backup.quotidienne.of           | dossiers          |
        | backup.quotidienne.frequency    | daily             |
        | backup.quotidienne.encrypted    | oui               |
        | backup.disque.of                | dossiers          |
        | backup.disque.off_site          | oui               |
        | backup.disque.off_line          | oui               |
        | backup.disque.encrypted         | oui               |
        | backup.disque.restore_tested    | 12 janvier 2026   |
        | security.self.continuity_plan   | oui               |
        | security.self.breach_procedure  | oui               |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                    | constat  | pour                       |
        | sec-f17-back-up-often    | conforme | les données "dossiers"     |
        | sec-f17-copy-off-site    | conforme | les données "dossiers"     |
        | sec-f17-copy-off-line    | conforme | les données "dossiers"     |
        | sec-f17-test-restore     | conforme | les données "dossiers"     |
        | sec-f17-encrypt-backups  | conforme | la sauvegarde "quotidienne" |
        | sec-f18-continuity-plan  | conforme | le cabinet                 |
        | sec-f19-breach-procedure | conforme | le cabinet                 |

    @sec-f17-back-up-often @sec-f17-copy-off-site @sec-f17-copy-off-line @sec-f17-test-restore
    @sec-f17-encrypt-backups @sec-f18-continuity-plan @sec-f19-breach-procedure
    Scénario: Une seule copie, rare, en clair, sur l'étagère, jamais essayée
      Étant donné les faits suivants :
        | fait                            | valeur             |
        | backup.disque.of                | seulement dossiers |
        | backup.disque.frequency         | less               |
        | backup.disque.encrypted         | non                |
        | backup.disque.off_site          | non                |
        | backup.disque.off_line          | non                |
        | backup.disque.restore_tested    | non                |
        | security.self.continuity_plan   | non                |
        | security.self.breach_procedure  | non                |
      Et que ce sont là toutes les sauvegardes
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                    | constat    | pour                   |
        | sec-f17-back-up-often    | manquement | les données "dossiers" |
        | sec-f17-copy-off-site    | manquement | les données "dossiers" |
        | sec-f17-copy-off-line    | manquement | les données "dossiers" |
        | sec-f17-test-restore     | manquement | les données "dossiers" |
        | sec-f17-encrypt-backups  | manquement | la sauvegarde "disque" |
        | sec-f18-continuity-plan  | manquement | le cabinet             |
        | sec-f19-breach-procedure | manquement | le cabinet             |

  Règle: Les accès laissent une trace, ni trop courte ni trop longue

    @sec-f16-keep-access-log @sec-f16-keep-log-six-months @sec-f16-erase-log-after-a-year @sec-f16-review-log
    Plan du scénario: Le journal des accès est gardé <mois> mois
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                                 | valeur |
        | service.logiciel.shared              | oui    |
        | service.logiciel.access_log          | oui    |
        | service.logiciel.access_log_months   | <mois> |
        | service.logiciel.access_log_reviewed | <revu> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                          | constat  |
        | sec-f16-keep-access-log        | conforme |
        | sec-f16-keep-log-six-months    | <assez>  |
        | sec-f16-erase-log-after-a-year | <borné>  |
        | sec-f16-review-log             | <suivi>  |

      Exemples:
        | mois | revu | assez      | borné      | suivi      |
        | 9    | oui  | conforme   | conforme   | conforme   |
        | 2    | non  | manquement | conforme   | manquement |
        | 36   | non  | conforme   | manquement | manquement |

    @sec-f16-keep-access-log @sec-f16-access-log-alone
    Plan du scénario: Le logiciel de dossiers <usage> et tient un journal : <journal>
      Étant donné un logiciel de dossiers "logiciel" installé sur l'appareil "accueil", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                        | valeur    |
        | service.logiciel.shared     | <partage> |
        | service.logiciel.access_log | <journal> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                    | constat    | pour                  |
        | sec-f16-keep-access-log  | <à plusieurs> | le service "logiciel" |
        | sec-f16-access-log-alone | <seul>     | le service "logiciel" |

      Exemples:
        | usage                  | partage | journal | à plusieurs | seul       |
        | sert à plusieurs       | oui     | non     | manquement  | sans objet |
        | sert à un seul médecin | non     | non     | sans objet  | manquement |
        | n'a qu'un utilisateur  | non     | oui     | sans objet  | conforme   |

    @sec-f15-remote-maintenance-on-request @sec-f15-log-maintenance
    Plan du scénario: L'informaticien prend la main <manière>
      Étant donné les faits suivants :
        | fait                                      | valeur      |
        | provider.informaticien.form               | maintenance |
        | provider.informaticien.accesses           | dossiers    |
        | provider.informaticien.maintenance_access | <accès>     |
        | provider.informaticien.maintenance_logged | <trace>     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat   | pour                            |
        | sec-f15-remote-maintenance-on-request | <constat> | le prestataire "informaticien"  |
        | sec-f15-log-maintenance               | <constat> | le prestataire "informaticien"  |

      Exemples:
        | manière                        | accès      | trace | constat    |
        | à la demande, et cela se note  | on_request | oui   | conforme   |
        | quand il veut, sans trace      | permanent  | non   | manquement |

  Règle: Les locaux gardent le secret

    @guide-f1-26-lock-paper-records @guide-f1-26-destroy-paper-safely @sec-f12-hide-screens
    @csp-r4127-71-talks-out-of-earshot @sec-f12-lock-premises @prat-04-no-camera-on-care-or-street
    @prat-04-no-camera-on-secretary @prat-04-erase-footage-within-a-month @prat-04-announce-cameras
    Plan du scénario: Les locaux sont <état>
      Étant donné les faits suivants :
        | fait                            | valeur        |
        | practice.self.paper_records     | oui           |
        | site.cabinet.form               | premises      |
        | site.cabinet.paper_locked       | <soin>        |
        | site.cabinet.paper_destruction  | <destruction> |
        | site.cabinet.screens_visible    | <abus>        |
        | site.cabinet.talks_overheard    | <abus>        |
        | site.cabinet.locked             | <soin>        |
        | site.cabinet.cctv_zones         | <caméras>     |
        | site.cabinet.cctv_retention_days | <jours>      |
        | site.cabinet.cctv_notice        | <soin>        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                | constat   | pour              |
        | guide-f1-26-lock-paper-records       | <constat> | le lieu "cabinet" |
        | guide-f1-26-destroy-paper-safely     | <constat> | le lieu "cabinet" |
        | sec-f12-hide-screens                 | <constat> | le lieu "cabinet" |
        | csp-r4127-71-talks-out-of-earshot    | <constat> | le lieu "cabinet" |
        | sec-f12-lock-premises                | <constat> | le lieu "cabinet" |
        | prat-04-no-camera-on-care-or-street  | <constat> | le lieu "cabinet" |
        | prat-04-no-camera-on-secretary       | <constat> | le lieu "cabinet" |
        | prat-04-erase-footage-within-a-month | <constat> | le lieu "cabinet" |
        | prat-04-announce-cameras             | <constat> | le lieu "cabinet" |

      Exemples:
        | état             | soin | abus | destruction | caméras                      | jours | constat    |
        | bien tenus       | oui  | non  | shredder    | entrance                     | 15    | conforme   |
        | ouverts aux vents | non | oui  | bin         | street, care_room, reception | 90    | manquement |

    @brouillon @prat-04-prefecture-authorisation
    Plan du scénario: Des caméras dans un lieu ouvert au public, autorisées par la préfecture : <autorisé>
      Étant donné les faits suivants :
        | fait                         | valeur     |
        | site.cabinet.walk_in         | oui        |
        | site.cabinet.cctv_zones      | entrance   |
        | site.cabinet.cctv_authorised | <autorisé> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-04-prefecture-authorisation" est "<constat>" pour le lieu "cabinet"

      Exemples:
        | autorisé | constat    |
        | oui      | conforme   |
        | non      | manquement |

  Règle: Le personnel sait ce qu'il peut voir et doit taire

    @sec-f02-charter @sec-f02-confidentiality-undertaking @sec-f03-train-staff @guide-f1-07-secretary-access
    Plan du scénario: La secrétaire est <état>
      Étant donné une secrétaire "secrétaire" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                     | valeur  |
        | practice.self.staff                      | 1       |
        | security.self.charter                    | <soin>  |
        | person.secretaire.confidentiality_signed | <soin>  |
        | person.secretaire.bound_by_secrecy       | non     |
        | person.secretaire.trained                | <soin>  |
        | person.secretaire.access_level           | <accès> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                               | constat   | pour                     |
        | sec-f02-charter                     | <constat> | le cabinet               |
        | sec-f02-confidentiality-undertaking | <constat> | la personne "secrétaire" |
        | sec-f03-train-staff                 | <constat> | la personne "secrétaire" |
        | guide-f1-07-secretary-access        | <constat> | la personne "secrétaire" |

      Exemples:
        | état                              | soin | accès          | constat    |
        | formée, engagée, et voit l'agenda | oui  | administrative | conforme   |
        | livrée à elle-même, et voit tout  | non  | whole_record   | manquement |

    @sec-f02-confidentiality-undertaking
    Scénario: Une stagiaire tenue au secret par la loi n'a pas d'engagement à signer
      Étant donné un stagiaire "interne" qui ouvre les données "dossiers"
      Et les faits suivants :
        | fait                                  | valeur |
        | person.interne.confidentiality_signed | non    |
        | person.interne.bound_by_secrecy       | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f02-confidentiality-undertaking" est "excusée" pour la personne "interne"
      Et l'exception "bound-by-secrecy" s'applique, selon RGPD, art. 9, § 3

    @prat-01-phone-secretariat-sees-diary-only
    Plan du scénario: Le télésecrétariat voit <vue>
      Étant donné les faits suivants :
        | fait                              | valeur      |
        | dataset.partage.content           | <contenu>   |
        | provider.telesecretariat.form     | secretariat |
        | provider.telesecretariat.accesses | partage     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-01-phone-secretariat-sees-diary-only" est "<constat>" pour les données "partage"

      Exemples:
        | vue                   | contenu                                  | constat    |
        | l'agenda              | identity, contact, appointments          | conforme   |
        | le dossier du patient | identity, appointments et medical_record | manquement |

  Règle: La téléconsultation et le téléphone

    @guide-f6-04-strong-authentication @guide-f6-05-no-consumer-video @prat-03-tell-callers
    Plan du scénario: Le médecin consulte à distance <manière>
      Étant donné les faits suivants :
        | fait                              | valeur           |
        | service.teleconsultation.form     | teleconsultation |
        | service.teleconsultation.authentication | <moyen>    |
        | service.visio.form                | consumer_video   |
        | service.visio.used_for            | <usage>          |
        | processing.appels.purpose         | call_recording   |
        | processing.appels.recording       | oui              |
        | processing.appels.callers_told    | <dit>            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                             | constat   | pour                           |
        | guide-f6-04-strong-authentication | <constat> | le service "teleconsultation"  |
        | guide-f6-05-no-consumer-video     | <constat> | le service "visio"             |
        | prat-03-tell-callers              | <constat> | le traitement "appels"         |

      Exemples:
        | manière                    | moyen             | usage           | dit | constat    |
        | par un outil de santé      | professional_card | aucun           | oui | conforme   |
        | par un outil grand public  | password          | medical_content | non | manquement |

    @brouillon @guide-f6-07-no-recording
    Plan du scénario: La téléconsultation est enregistrée : <enregistrée>
      Étant donné les faits suivants :
        | fait                                | valeur           |
        | processing.visio.purpose            | teleconsultation |
        | processing.visio.recording          | <enregistrée>    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f6-07-no-recording" est "<constat>" pour le traitement "visio"

      Exemples:
        | enregistrée | constat    |
        | non         | conforme   |
        | oui         | manquement |
