# language: fr
Fonctionnalité: Courriels, messageries, téléphones et téléconsultation (RGPD, art. 32)
  Sécuriser l'échange est le devoir ; la messagerie sécurisée de santé en est le moyen le plus simple. Ces règles
  visent le contenu médical : la date, l'heure et le lieu d'un rendez-vous peuvent partir par un moyen ordinaire.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances

  Règle: Entre professionnels, l'échange est sécurisé

    @guide-f3-02-secure-exchange-between-professionals @guide-f3-05-professional-mailbox
    Scénario: Des comptes rendus partent aux confrères par une boîte gratuite, en clair
      Étant donné les faits suivants :
        | fait                              | valeur                                  |
        | service.courriel.form             | mail                                    |
        | service.courriel.used_for         | between_professionals, medical_content  |
        | service.courriel.content_encrypted | non                                    |
        | service.courriel.free_or_personal | oui                                     |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                              | constat    | pour                  |
        | guide-f3-02-secure-exchange-between-professionals  | manquement | le service "courriel" |
        | guide-f3-05-professional-mailbox                   | manquement | le service "courriel" |
      Et on propose le remède "use-secure-health-mail"

    @guide-f3-02-secure-exchange-between-professionals @guide-f3-02-prefer-secure-health-mail
    @guide-f3-05-professional-mailbox @guide-f3-04-password-by-other-route
    Scénario: Le contenu est chiffré, mais la messagerie de santé reste préférable
      Étant donné les faits suivants :
        | fait                                  | valeur                                 |
        | service.courriel.form                 | mail                                   |
        | service.courriel.used_for             | between_professionals, medical_content |
        | service.courriel.content_encrypted    | oui                                    |
        | service.courriel.secret_by_other_route | non                                   |
        | service.courriel.free_or_personal     | non                                    |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                              | constat    |
        | guide-f3-02-secure-exchange-between-professionals  | conforme   |
        | guide-f3-02-prefer-secure-health-mail              | manquement |
        | guide-f3-04-password-by-other-route                | manquement |
        | guide-f3-05-professional-mailbox                   | conforme   |
      Et on propose le remède "send-password-separately"

    @guide-f3-02-secure-exchange-between-professionals @guide-f3-02-prefer-secure-health-mail
    Scénario: Tout ce qui est médical passe par la messagerie sécurisée de santé
      Étant donné les faits suivants :
        | fait                               | valeur                                 |
        | service.mssante.form               | secure_health_mail                     |
        | service.mssante.used_for           | between_professionals, medical_content |
        | service.courriel.form              | mail                                   |
        | service.courriel.content_encrypted | oui                                    |
        | service.courriel.used_for          | between_professionals                  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                              | constat    | pour                  |
        | guide-f3-02-secure-exchange-between-professionals  | sans objet | le service "mssante"  |
        | guide-f3-02-prefer-secure-health-mail              | conforme   | le service "courriel" |

  Règle: À un patient, le document médical part chiffré

    @guide-f3-03-encrypt-mail-to-patients @guide-f3-03-protect-transfer
    Scénario: Une ordonnance part au patient par courriel en clair
      Étant donné les faits suivants :
        | fait                                 | valeur                       |
        | service.courriel.form                | mail                         |
        | service.courriel.used_for            | to_patients, medical_content |
        | service.courriel.content_encrypted   | non                          |
        | service.courriel.encrypted_transport | non                          |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat    |
        | guide-f3-03-encrypt-mail-to-patients  | manquement |
        | guide-f3-03-protect-transfer          | manquement |
      Et on propose le remède "encrypt-mail-to-patients"

    @guide-f3-03-encrypt-mail-to-patients @guide-f3-03-protect-transfer @guide-f3-04-password-by-other-route
    Scénario: L'ordonnance est chiffrée, et le mot de passe donné de vive voix
      Étant donné les faits suivants :
        | fait                                   | valeur                       |
        | service.courriel.form                  | mail                         |
        | service.courriel.used_for              | to_patients, medical_content |
        | service.courriel.content_encrypted     | oui                          |
        | service.courriel.encrypted_transport   | oui                          |
        | service.courriel.secret_by_other_route | oui                          |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat  |
        | guide-f3-03-encrypt-mail-to-patients  | conforme |
        | guide-f3-03-protect-transfer          | conforme |
        | guide-f3-04-password-by-other-route   | conforme |

    @guide-f3-03-encrypt-mail-to-patients @sec-f13-no-medical-content-in-text-messages
    Scénario: La date et l'heure d'un rendez-vous peuvent partir en clair
      Étant donné les faits suivants :
        | fait                               | valeur                                      |
        | service.courriel.form              | mail                                        |
        | service.courriel.used_for          | to_patients, reminders, appointment_details |
        | service.courriel.content_encrypted | non                                         |
        | service.sms.form                   | text_messages                               |
        | service.sms.used_for               | reminders, appointment_details              |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                       | constat    | pour                  |
        | guide-f3-03-encrypt-mail-to-patients        | sans objet | le service "courriel" |
        | sec-f13-no-medical-content-in-text-messages | conforme   | le service "sms"      |

    @sec-f13-encrypt-mail-to-others
    Plan du scénario: Un compte rendu part à l'assureur <comment>
      Étant donné les faits suivants :
        | fait                               | valeur                     |
        | service.courriel.form              | mail                       |
        | service.courriel.used_for          | to_others, medical_content |
        | service.courriel.content_encrypted | <chiffré>                  |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "sec-f13-encrypt-mail-to-others" est "<constat>" pour le service "courriel"

      Exemples:
        | comment                | chiffré | constat    |
        | en pièce jointe claire | non     | manquement |
        | dans une archive chiffrée | oui  | conforme   |

  Règle: Rien de médical par messagerie instantanée, par SMS, ni par un fax sans précautions

    @guide-f3-06-no-instant-messaging @sec-f13-no-medical-content-in-text-messages @sec-f13-fax-precautions
    Scénario: Un groupe de confrères s'échange des photos, et les SMS donnent les résultats
      Étant donné les faits suivants :
        | fait                    | valeur                                 |
        | service.groupe.form     | instant_messaging                      |
        | service.groupe.used_for | between_professionals, medical_content |
        | service.sms.form        | text_messages                          |
        | service.sms.used_for    | to_patients, medical_content           |
        | service.fax.form        | fax                                    |
        | service.fax.used_for    | between_professionals, medical_content |
        | service.fax.fax_rules   | non                                    |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                       | constat    | pour                |
        | guide-f3-06-no-instant-messaging            | manquement | le service "groupe" |
        | sec-f13-no-medical-content-in-text-messages | manquement | le service "sms"    |
        | sec-f13-fax-precautions                     | manquement | le service "fax"    |
      Et on propose le remède "move-to-secure-messaging"

    @guide-f3-06-no-instant-messaging @sec-f13-fax-precautions
    Scénario: Les confrères n'y parlent que de leurs gardes, et le fax est tenu
      Étant donné les faits suivants :
        | fait                    | valeur                                 |
        | service.groupe.form     | instant_messaging                      |
        | service.groupe.used_for | between_professionals                  |
        | service.fax.form        | fax                                    |
        | service.fax.used_for    | between_professionals, medical_content |
        | service.fax.fax_rules   | oui                                    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                             | constat  | pour                |
        | guide-f3-06-no-instant-messaging  | conforme | le service "groupe" |
        | sec-f13-fax-precautions           | conforme | le service "fax"    |

  Règle: Un téléphone ou une tablette qui ouvre des dossiers est verrouillé et n'est pas partagé

    @guide-f4-01-lock-mobile @guide-f4-01-no-sharing-with-family @sec-f07b-remote-wipe
    Plan du scénario: Une tablette personnelle : code <code>, prêtée <prêtée>, effaçable à distance <effaçable>
      Étant donné une tablette "tablette" qui contient les données "dossiers"
      Et les faits suivants :
        | fait                             | valeur      |
        | device.tablette.professional     | non         |
        | device.tablette.session_lock     | <code>      |
        | device.tablette.shared_by_people | <prêtée>    |
        | device.tablette.remote_wipe      | <effaçable> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                               | constat   | pour                  |
        | guide-f4-01-lock-mobile             | <constat> | l'appareil "tablette" |
        | guide-f4-01-no-sharing-with-family  | <constat> | l'appareil "tablette" |
        | sec-f07b-remote-wipe                | <constat> | l'appareil "tablette" |

      Exemples:
        | code | prêtée | effaçable | constat    |
        | non  | oui    | non       | manquement |
        | oui  | non    | oui       | conforme   |

    @guide-f4-01-no-sharing-with-family
    Scénario: Le téléphone du cabinet que deux secrétaires se passent n'est pas un appareil de famille
      Étant donné un téléphone "garde" qui contient les données "dossiers"
      Et les faits suivants :
        | fait                          | valeur |
        | device.garde.professional     | oui    |
        | device.garde.shared_by_people | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f4-01-no-sharing-with-family" est "sans objet" pour l'appareil "garde"

  Règle: La téléconsultation passe par un outil de santé, sans enregistrement à l'insu de personne

    @guide-f6-04-strong-authentication @guide-f6-05-no-consumer-video
    Scénario: Un médecin consulte par une visio grand public, et ouvre sa plateforme par un mot de passe
      Étant donné les faits suivants :
        | fait                              | valeur                       |
        | service.visio.form                | consumer_video               |
        | service.visio.used_for            | to_patients, medical_content |
        | service.plateforme.form           | teleconsultation             |
        | service.plateforme.authentication | password                     |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat    | pour                    |
        | guide-f6-04-strong-authentication  | manquement | le service "plateforme" |
        | guide-f6-05-no-consumer-video      | manquement | le service "visio"      |
      Et on propose le remède "move-to-health-platform"

    @guide-f6-04-strong-authentication @guide-f6-05-no-consumer-video
    Scénario: La plateforme s'ouvre par Pro Santé Connect, la visio ne sert qu'aux réunions
      Étant donné les faits suivants :
        | fait                              | valeur                     |
        | service.visio.form                | consumer_video             |
        | service.visio.used_for            | between_professionals      |
        | service.plateforme.form           | teleconsultation           |
        | service.plateforme.authentication | national_identity_provider |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat  | pour                    |
        | guide-f6-04-strong-authentication  | conforme | le service "plateforme" |
        | guide-f6-05-no-consumer-video      | conforme | le service "visio"      |

    @guide-f6-06-note-agreement @guide-f6-07-no-recording
    Plan du scénario: Des téléconsultations : accord noté <noté>, séances enregistrées <enregistrées>
      Étant donné les faits suivants :
        | fait                                                | valeur           |
        | processing.teleconsultation.purpose                 | teleconsultation |
        | processing.teleconsultation.patient_agreement_noted | <noté>           |
        | processing.teleconsultation.recording               | <enregistrées>   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                       | constat   | pour                              |
        | guide-f6-06-note-agreement  | <constat> | le traitement "teleconsultation"  |
        | guide-f6-07-no-recording    | <constat> | le traitement "teleconsultation"  |

      Exemples:
        | noté | enregistrées | constat    |
        | non  | oui          | manquement |
        | oui  | non          | conforme   |

    @prat-03-tell-callers
    Plan du scénario: Des appels enregistrés, l'appelant prévenu : <prévenu>
      Étant donné les faits suivants :
        | fait                           | valeur         |
        | processing.appels.purpose      | call_recording |
        | processing.appels.recording    | oui            |
        | processing.appels.callers_told | <prévenu>      |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "prat-03-tell-callers" est "<constat>" pour le traitement "appels"

      Exemples:
        | prévenu | constat    |
        | non     | manquement |
        | oui     | conforme   |
