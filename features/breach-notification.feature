# language: fr
Fonctionnalité: La notification d'une violation de données à la CNIL (RGPD, art. 33)
  Une violation se notifie dans les 72 heures de sa connaissance, sauf si un risque pour les patients est
  improbable, ce que le cabinet doit montrer. Passé 72 heures, la notification dit les motifs du retard.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom, le dossier médical et les ordonnances

  Règle: Le délai de 72 heures court de la connaissance de la violation

    Contexte:
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que la CNIL n'a pas informé le cabinet de l'incident "vol"
      Et que la CNIL n'a engagé aucun contrôle à la suite de l'incident "vol"

    @gdpr-33-1-notify-authority
    Scénario: Le vol d'un ordinateur est notifié le surlendemain
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 12
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026 à 18 h 00
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "conforme" pour la violation de données "vol"
      Et la notification à l'autorité de contrôle est "exigée" et "faite", au plus tôt le 5 mars 2026 à 9 h 12, au plus tard le 5 mars 2026 à 10 h 00

    @gdpr-33-1-notify-authority
    Scénario: Un jour après le vol, le délai court encore
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 12
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet le 3 mars 2026 à 12 h 00
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et le délai court jusqu'au 5 mars 2026 à 10 h 00
      Et la notification à l'autorité de contrôle est "exigée" et "à faire"

    @gdpr-33-1-notify-authority
    Scénario: L'heure de la découverte ne compte pas, on n'est pas en retard avant la suivante
      Le délai se compte à partir de l'heure pleine qui suit (règlement n° 1182/71, art. 3, § 1).

      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 12
      Et que l'incident "vol" a été notifié à la CNIL le 5 mars 2026 à 9 h 45
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "conforme"

    @gdpr-33-1-notify-authority
    Scénario: Le cabinet ne notifie pas le vol de dossiers lisibles
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 12
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement" pour l'incident "vol"
      Et la notification à l'autorité de contrôle est "exigée" et "en retard"
      Et on propose le remède "notify-authority"

    @gdpr-33-1-notify-authority
    Scénario: Seul le jour de la découverte est connu, la notification du troisième jour reste à éclaircir
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026
      Et que l'incident "vol" a été notifié à la CNIL le 5 mars 2026 à 15 h 00
      Et que la notification de l'incident "vol" ne justifie pas le retard
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et il manque le fait "breach.vol.aware"
      Et la notification à l'autorité de contrôle est "exigée" et "de suite inconnue", au plus tôt le 5 mars 2026 à 0 h 00, au plus tard le 6 mars 2026 à 0 h 00

    @gdpr-33-1-notify-authority
    Scénario: Au passage à l'heure d'été, 72 heures restent 72 heures
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 27 mars 2026 à 18 h 00
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet le 28 mars 2026 à 12 h 00
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et la notification à l'autorité de contrôle est "exigée" et "à faire", au plus tôt le 30 mars 2026 à 19 h 00, au plus tard le 30 mars 2026 à 20 h 00

    @gdpr-33-1-notify-authority
    Scénario: Au passage à l'heure d'hiver, 72 heures restent 72 heures
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 23 octobre 2026 à 18 h 00
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet le 24 octobre 2026 à 12 h 00
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et la notification à l'autorité de contrôle est "exigée" et "à faire", au plus tôt le 26 octobre 2026 à 17 h 00, au plus tard le 26 octobre 2026 à 18 h 00

    @gdpr-33-1-notify-authority
    Scénario: L'heure qui revient deux fois laisse une heure de doute sur l'échéance
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 25 octobre 2026 à 2 h 30
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet au 25 octobre 2026
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et la notification à l'autorité de contrôle est "exigée" et "à faire", au plus tôt le 28 octobre 2026 à 1 h 30, au plus tard le 28 octobre 2026 à 3 h 00

  Règle: Une notification tardive donne les motifs du retard

    Contexte:
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "vol" étaient lisibles
      Et que les données de l'incident "vol" sont parvenues à un inconnu
      Et que la CNIL n'a pas informé le cabinet de l'incident "vol"
      Et que la CNIL n'a engagé aucun contrôle à la suite de l'incident "vol"

    @gdpr-33-1-notify-authority
    Scénario: La notification du cinquième jour justifie son retard
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 00
      Et que l'incident "vol" a été notifié à la CNIL le 7 mars 2026
      Et que la notification de l'incident "vol" justifie le retard
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "excusée"
      Et l'exception "late-with-reasons" s'applique, selon RGPD, art. 33, § 1
      Et la notification à l'autorité de contrôle est "exigée" et "faite en retard"

    @gdpr-33-1-notify-authority
    Scénario: La notification du cinquième jour ne dit rien de son retard
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 00
      Et que l'incident "vol" a été notifié à la CNIL le 7 mars 2026
      Et que la notification de l'incident "vol" ne justifie pas le retard
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et la notification à l'autorité de contrôle est "exigée" et "faite en retard"

    @gdpr-33-1-notify-authority
    Scénario: On ignore si la notification tardive donnait ses motifs
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 00
      Et que l'incident "vol" a été notifié à la CNIL le 7 mars 2026
      Et qu'on ignore si la notification de l'incident "vol" justifie le retard
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et l'exception "late-with-reasons" reste ouverte
      Et il manque le fait "breach.vol.delay_reasons"

    @gdpr-33-1-reasons-that-hold @late-notification-gave-reasons
    Plan du scénario: Les motifs valent pour tout le retard (<motif>)
      Étant donné que le cabinet a eu connaissance de l'incident "vol" le 2 mars 2026 à 9 h 00
      Et les faits suivants :
        | fait                          | valeur      |
        | breach.vol.authority_notified | <notifié>   |
        | breach.vol.delay_reasons      | <motivé>    |
        | breach.vol.delay_unavoidable  | <empêché>   |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 30 avril 2026
      Alors la norme "gdpr-33-1-reasons-that-hold" est "<constat>"

      Exemples:
        | motif                                                  | notifié               | motivé      | empêché     | constat      |
        | l'agresseur avait tout bloqué pendant cinq jours       | 7 mars 2026           | oui         | oui         | conforme     |
        | un jour de panne n'explique pas un mois de retard      | 7 avril 2026          | oui         | non         | manquement   |
        | on ignore si rien n'était possible plus tôt            | 7 avril 2026          | oui         | inconnu     | indéterminée |
        | aucun motif n'est donné, un autre constat le relève    | 7 avril 2026          | non         | non         | sans objet   |
        | rien n'est encore notifié                              | non                   | oui         | non         | sans objet   |
        | notifié le lendemain, rien n'est à motiver             | 3 mars 2026 à 9 h 00  | non demandé | non demandé | sans objet   |
        | notifié le lendemain, avec des motifs de trop          | 3 mars 2026 à 9 h 00  | oui         | non         | excusée      |

  Règle: C'est au cabinet de montrer qu'un risque est improbable (considérant 85)

    @gdpr-33-1-notify-authority
    Scénario: Rien ne dit si les données perdues étaient lisibles, le risque est présumé
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que le cabinet a eu connaissance de l'incident "perte" le 2 mars 2026 à 9 h 00
      Et que l'incident "perte" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "perte"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et on présume que l'incident "perte" est susceptible de faire courir un risque, selon RGPD, cons. 85
      Et on demande "breach.perte.readable"

    @gdpr-33-1-notify-authority
    Scénario: Le portable perdu était chiffré, la clé sûre, une copie saine existe
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" ont été rétablies à temps
      Et que l'incident "perte" n'a retardé aucun soin
      Et que le cabinet a eu connaissance de l'incident "perte" le 2 mars 2026 à 9 h 00
      Et que l'incident "perte" n'a pas été notifié à la CNIL
      Quand on évalue le cabinet au 31 mars 2026
      Alors on conclut que la violation de données "perte" n'est pas susceptible de faire courir un risque
      Et la norme "gdpr-33-1-notify-authority" est "sans objet" pour la violation de données "perte"
      Et la notification à l'autorité de contrôle est "non exigée"

    @gdpr-33-1-notify-authority @gdpr-33-5-document-breach @risk-unlikely-restored-in-time
    Scénario: Le logiciel tombe en panne une heure, aucune consultation n'est retardée
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et les faits suivants :
        | fait                      | valeur              |
        | breach.panne.cause        | external_accidental |
        | breach.panne.came_through | aucun               |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Et que les données de l'incident "panne" ont été rétablies à temps
      Et que l'incident "panne" n'a retardé aucun soin
      Et que le cabinet a eu connaissance de l'incident "panne" le 2 mars 2026 à 9 h 00
      Et que l'incident "panne" n'a pas été notifié à la CNIL
      Et que l'incident "panne" est inscrit au registre des violations
      Quand on évalue le cabinet au 31 mars 2026
      Alors on conclut que la violation de données "panne" n'est pas susceptible de faire courir un risque
      Et la norme "gdpr-33-1-notify-authority" est "sans objet" pour la violation de données "panne"
      Et la norme "gdpr-33-5-document-breach" est "conforme" pour la violation de données "panne"

    @risk-unlikely-restored-in-time
    Scénario: La panne n'a touché aucune donnée, la question du risque ne se pose pas
      Étant donné les faits suivants :
        | fait                          | valeur              |
        | breach.panne.established      | ruled_out           |
        | breach.panne.loss_of          | availability        |
        | breach.panne.affects          | dossiers            |
        | breach.panne.cause            | external_accidental |
        | breach.panne.restored_in_time | oui                 |
        | breach.panne.care_delayed     | non                 |
        | breach.panne.came_through     | aucun               |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 31 mars 2026
      Alors on exclut que l'incident "panne" est une violation de données personnelles
      Et on exclut que l'incident "panne" n'est pas susceptible de faire courir un risque

    @gdpr-33-1-notify-authority @risk-unlikely-restored-in-time
    Scénario: Un rançongiciel bloque les dossiers quelques heures, la sauvegarde les rend
      Ce qui vaut pour une panne ne vaut pas pour une attaque : rien ne montre encore que rien n'a été pris.

      Étant donné un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "dossiers"
      Et les faits suivants :
        | fait                              | valeur             |
        | breach.rancongiciel.cause        | external_malicious |
        | breach.rancongiciel.came_through | aucun              |
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Et que les données de l'incident "rançongiciel" ont été rétablies à temps
      Et que l'incident "rançongiciel" n'a retardé aucun soin
      Et que le cabinet a eu connaissance de l'incident "rançongiciel" le 2 mars 2026 à 9 h 00
      Et que l'incident "rançongiciel" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "rançongiciel"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"

    @gdpr-33-1-notify-authority
    Scénario: Le portable perdu était chiffré, mais aucune copie n'existe
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité et à la disponibilité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il n'existe aucune copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" n'ont pas été reprises avant tout accès
      Et que les données de l'incident "perte" sont parvenues à un inconnu
      Et que le cabinet a eu connaissance de l'incident "perte" le 2 mars 2026 à 9 h 00
      Et que l'incident "perte" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "perte"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et on exclut que la violation de données "perte" n'est pas susceptible de faire courir un risque
      Et on ne présume rien

    @gdpr-33-1-notify-authority
    Scénario: Une ordonnance envoyée à un confrère, qui confirme l'avoir effacée
      Étant donné un incident établi "courriel", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "courriel" étaient lisibles
      Et que les données de l'incident "courriel" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "courriel" est digne de confiance
      Et que le destinataire de l'incident "courriel" a confirmé l'effacement
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Et les faits suivants :
        | fait                         | valeur                  |
        | breach.courriel.came_through | aucun                   |
        | breach.courriel.origin       | sent_to_wrong_recipient |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "sans objet" pour la violation de données "courriel"
      Et on exclut que la violation de données "courriel" a ouvert les données à tous

    @gdpr-33-1-notify-authority
    Plan du scénario: L'ordonnance est partie chez un destinataire, mais <doute>
      Étant donné un incident établi "courriel", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "courriel" étaient lisibles
      Et que les données de l'incident "courriel" sont parvenues à un destinataire connu
      Et que le destinataire de l'incident "courriel" <confiance>
      Et que le destinataire de l'incident "courriel" <effacement> l'effacement
      Et que les données de l'incident "courriel" n'ont pas été reprises avant tout accès
      Et que le cabinet a eu connaissance de l'incident "courriel" le 2 mars 2026 à 9 h 00
      Et que l'incident "courriel" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "courriel"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et on conclut que la violation de données "courriel" fait courir un risque
      Et on exclut que la violation de données "courriel" n'est pas susceptible de faire courir un risque

      Exemples:
        | doute                            | confiance                    | effacement       |
        | il n'a pas confirmé l'effacement | est digne de confiance       | n'a pas confirmé |
        | on ne peut se fier à lui         | n'est pas digne de confiance | a confirmé       |

    @gdpr-33-1-notify-authority
    Scénario: Le portable perdu était chiffré, mais la clé était avec lui
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" a pu être prise
      Et que les données de l'incident "perte" n'ont pas été reprises avant tout accès
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" sont parvenues à un inconnu
      Et que le cabinet a eu connaissance de l'incident "perte" le 2 mars 2026 à 9 h 00
      Et que l'incident "perte" n'a pas été notifié à la CNIL
      Et que la CNIL n'a pas informé le cabinet de l'incident "perte"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et on exclut que la violation de données "perte" n'est pas susceptible de faire courir un risque
      Et on conclut que la violation de données "perte" fait courir un risque élevé

    @gdpr-33-1-notify-authority
    Scénario: Un incident seulement soupçonné n'est pas encore une violation de données
      Étant donné un incident soupçonné "alerte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 2 mars 2026
      Alors on ignore si l'incident "alerte" est une violation de données personnelles
      Et la norme "gdpr-33-1-notify-authority" est "indéterminée" pour l'incident "alerte"

    @gdpr-33-2-processor-tells-controller @gdpr-33-3-complete-notice @gdpr-33-4-follow-up-notice
    @gdpr-33-5-document-breach @gdpr-33-5-document-content @gdpr-33-5-write-risk-reasoning
    Scénario: Une alerte notifiée par prudence, puis écartée, n'oblige à rien
      Étant donné les faits suivants :
        | fait                      | valeur          |
        | breach.alerte.established | ruled_out       |
        | breach.alerte.loss_of     | confidentiality |
        | breach.alerte.affects     | dossiers        |
      Et que les données de l'incident "alerte" étaient illisibles
      Et que la clé des données de l'incident "alerte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "alerte"
      Et un prestataire "hébergeur" qui traite les données "dossiers" pour le compte du cabinet
      Et que l'incident "alerte" s'est produit chez le prestataire "hébergeur"
      Et que le prestataire refuse de prévenir le cabinet de l'incident "alerte"
      Et que l'incident "alerte" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "alerte" est initiale
      Et que le cabinet refuse de compléter la notification de l'incident "alerte"
      Et que l'incident "alerte" est inscrit au registre des violations
      Et que le registre des violations donne les faits de l'incident "alerte"
      Et que ce sont là tous les services, tous les appareils et tous les réseaux
      Quand on évalue le cabinet au 31 mars 2026
      Alors les constats sont :
        | norme                                | constat    | pour                |
        | gdpr-33-2-processor-tells-controller | sans objet | l'incident "alerte" |
        | gdpr-33-3-complete-notice            | sans objet | l'incident "alerte" |
        | gdpr-33-4-follow-up-notice           | sans objet | l'incident "alerte" |
        | gdpr-33-5-document-breach            | sans objet | l'incident "alerte" |
        | gdpr-33-5-document-content           | sans objet | l'incident "alerte" |
        | gdpr-33-5-write-risk-reasoning       | sans objet | l'incident "alerte" |

  Règle: Un incident supposé n'est ni une violation, ni rien : il se vérifie

    @breach-suspected-and-confirmed @gdpr-33-1-notify-authority @gdpr-33-5-document-breach
    Plan du scénario: Un éditeur soupçonne une intrusion, et la vérification <suite>
      Étant donné les faits suivants :
        | fait                                | valeur                 |
        | breach.intrusion.established        | suspected              |
        | breach.intrusion.loss_of            | confidentiality        |
        | breach.intrusion.affects            | seulement dossiers     |
        | breach.intrusion.came_through       | aucun                  |
        | breach.intrusion.suspicion_confirmed | <confirmé>            |
        | breach.intrusion.recipient          | unknown_recipient      |
        | breach.intrusion.readable           | oui                    |
        | breach.intrusion.aware              | 2 mars 2026 à 9 h      |
        | breach.intrusion.authority_notified | non                    |
        | breach.intrusion.authority_told_controller | non             |
        | breach.intrusion.register_entry     | non                    |
      Quand on évalue le cabinet au 31 mars 2026
      Alors les constats sont :
        | norme                      | constat   | pour                                 |
        | gdpr-33-1-notify-authority | <constat> | la violation de données "intrusion" |
        | gdpr-33-5-document-breach  | <constat> | la violation de données "intrusion" |
      Et la notification à l'autorité de contrôle pour la violation de données "intrusion" est "<duty>"

      Exemples:
        | suite                               | confirmé | constat      | duty         |
        | n'a pas encore conclu               | inconnu  | indéterminée | indéterminée |
        | a montré que des données ont fui    | oui      | manquement   | exigée       |
        | n'a rien trouvé                     | non      | sans objet   | non exigée   |

  Règle: Une alerte se vérifie aussitôt (considérant 87)

    @gdpr-33-1-look-into-alerts-at-once
    Plan du scénario: Un patient écrit que ses résultats sont en ligne, et <suite>
      Étant donné un incident établi "résultats", qui porte atteinte à la confidentialité des données "dossiers"
      Et que le cabinet n'a justifié aucun écart
      Et les faits suivants :
        | fait                            | valeur          |
        | breach.resultats.alerted        | 20 février 2026 |
        | breach.resultats.inquiry_prompt | <vérifié>       |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-look-into-alerts-at-once" est "<constat>" pour la violation de données "résultats"

      Exemples:
        | suite                                | vérifié | constat    |
        | le cabinet vérifie le jour même      | oui     | conforme   |
        | le message attend dix jours une suite | non     | manquement |

    @gdpr-33-1-look-into-alerts-at-once
    Scénario: Sans alerte préalable, il n'y avait rien à vérifier
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et les faits suivants :
        | fait               | valeur |
        | breach.vol.alerted | non    |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-1-look-into-alerts-at-once" est "sans objet" pour la violation de données "vol"

  Règle: Le sous-traitant prévient le cabinet sans tarder (art. 33, § 2)

    @gdpr-33-2-processor-tells-controller
    Scénario: L'hébergeur prévient le cabinet dans l'heure
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et un prestataire "hébergeur" qui traite les données "dossiers" pour le compte du cabinet
      Et que l'incident "panne" s'est produit chez le prestataire "hébergeur"
      Et que le prestataire a eu connaissance de l'incident "panne" le 2 mars 2026 à 10 h 00
      Et que le prestataire a prévenu le cabinet de l'incident "panne" le 2 mars 2026 à 11 h 00
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-2-processor-tells-controller" est "conforme" pour la violation de données "panne"
      Et la notification au responsable du traitement est "exigée" et "faite"

    @gdpr-33-2-processor-tells-controller
    Scénario: L'hébergeur refuse de parler de la panne
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et un prestataire "hébergeur" qui traite les données "dossiers" pour le compte du cabinet
      Et que l'incident "panne" s'est produit chez le prestataire "hébergeur"
      Et que le prestataire refuse de prévenir le cabinet de l'incident "panne"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-2-processor-tells-controller" est "manquement"

    @gdpr-33-2-processor-tells-controller
    Scénario: « Sans tarder » ne se compte pas en heures, un silence seul ne fait pas un manquement
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et un prestataire "hébergeur" qui traite les données "dossiers" pour le compte du cabinet
      Et que l'incident "panne" s'est produit chez le prestataire "hébergeur"
      Et que le prestataire n'a pas encore prévenu le cabinet de l'incident "panne"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-2-processor-tells-controller" est "indéterminée"
      Et la notification au responsable du traitement est "exigée" et "à faire"

    @gdpr-33-2-processor-tells-controller @gdpr-33-2-processor-did-not-delay
    Plan du scénario: L'hébergeur a prévenu le cabinet, et <rapidité>
      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et un prestataire "hébergeur" qui traite les données "dossiers" pour le compte du cabinet
      Et que l'incident "panne" s'est produit chez le prestataire "hébergeur"
      Et les faits suivants :
        | fait                                  | valeur       |
        | breach.panne.provider_told_controller | 4 mars 2026  |
        | breach.panne.provider_told_promptly   | <aussitôt>   |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-2-processor-tells-controller" est "conforme"
      Et la norme "gdpr-33-2-processor-did-not-delay" est "<constat>"

      Exemples:
        | rapidité                                  | aussitôt | constat     |
        | il l'a fait dès qu'il a su                | oui      | conforme    |
        | il savait depuis des mois                 | non      | manquement  |
        | le cabinet ignore depuis quand il savait  | inconnu  | indéterminée |

    @gdpr-33-2-processor-tells-controller
    Scénario: Un laboratoire qui décide seul de ses traitements n'est pas un sous-traitant
      Il notifie lui-même sa violation à la CNIL ; rien ne l'oblige, par l'art. 33, § 2, à prévenir le cabinet.

      Étant donné un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et les faits suivants :
        | fait                                      | valeur |
        | provider.laboratoire.acts_on_instructions | non    |
        | breach.panne.at_provider                  | seulement laboratoire |
      Et que ce sont là tous les prestataires
      Et que le prestataire refuse de prévenir le cabinet de l'incident "panne"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-2-processor-tells-controller" est "sans objet"

  Règle: La notification dit l'essentiel, au besoin en plusieurs fois (art. 33, § 3 et 4)

    @gdpr-33-3-complete-notice
    Scénario: La notification donne la nature, le contact, les conséquences et les mesures
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "vol" est complète
      Et que la notification de l'incident "vol" donne la nature, le contact, les conséquences et les mesures
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-3-complete-notice" est "conforme"

    @gdpr-33-3-complete-notice
    Scénario: Une notification dite complète tait les conséquences et les mesures
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "vol" est complète
      Et que la notification de l'incident "vol" donne la nature et le contact
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-3-complete-notice" est "manquement"
      Et on propose le remède "complete-authority-notice"

    @gdpr-33-3-complete-notice @gdpr-33-4-follow-up-notice
    Scénario: Une première notification peut être incomplète, si la suite vient
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "vol" est initiale
      Et que la notification de l'incident "vol" donne la nature et le contact
      Et que la notification de l'incident "vol" a été complétée le 9 mars 2026
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-3-complete-notice" est "excusée"
      Et l'exception "in-phases" s'applique, selon RGPD, art. 33, § 4
      Et la norme "gdpr-33-4-follow-up-notice" est "conforme"

    @gdpr-33-3-complete-notice @gdpr-33-4-follow-up-notice
    Scénario: Un portable chiffré, notifié par prudence en deux lignes, n'appelle ni mentions ni suite
      Un risque était improbable : la notification n'était pas due, son contenu ne l'est pas davantage.

      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que les données de l'incident "perte" étaient illisibles
      Et que la clé des données de l'incident "perte" est restée sûre
      Et qu'il existe une copie saine des données de l'incident "perte"
      Et que les données de l'incident "perte" ont été rétablies à temps
      Et que l'incident "perte" n'a retardé aucun soin
      Et que l'incident "perte" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "perte" est initiale
      Et que la notification de l'incident "perte" donne la nature
      Et que le cabinet refuse de compléter la notification de l'incident "perte"
      Quand on évalue le cabinet au 31 mars 2026
      Alors les constats sont :
        | norme                      | constat    | pour                          |
        | gdpr-33-3-complete-notice  | sans objet | la violation de données "perte" |
        | gdpr-33-4-follow-up-notice | sans objet | la violation de données "perte" |

    @gdpr-33-3-complete-notice
    Scénario: Tant que rien ne montre un risque improbable, la notification doit être complète
      Étant donné un incident établi "perte", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "perte" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "perte" est complète
      Et que la notification de l'incident "perte" donne la nature
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-3-complete-notice" est "manquement" pour la violation de données "perte"
      Et on présume que l'incident "perte" est susceptible de faire courir un risque, selon RGPD, cons. 85

    @gdpr-33-4-follow-up-notice
    Scénario: Le cabinet refuse de compléter sa première notification
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "vol" est initiale
      Et que le cabinet refuse de compléter la notification de l'incident "vol"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-4-follow-up-notice" est "manquement"

    @gdpr-33-3-complete-notice @gdpr-33-4-follow-up-notice
    Scénario: Sans notification, rien n'est à compléter
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" n'a pas été notifié à la CNIL
      Et que la notification de l'incident "vol" est initiale
      Et que le cabinet refuse de compléter la notification de l'incident "vol"
      Quand on évalue le cabinet au 31 mars 2026
      Alors les constats sont :
        | norme                      | constat    | pour             |
        | gdpr-33-3-complete-notice  | sans objet | l'incident "vol" |
        | gdpr-33-4-follow-up-notice | sans objet | l'incident "vol" |

    @gdpr-33-4-follow-up-notice
    Scénario: Une notification complète n'appelle pas de suite
      Étant donné un incident établi "vol", qui porte atteinte à la confidentialité des données "dossiers"
      Et que l'incident "vol" a été notifié à la CNIL le 4 mars 2026
      Et que la notification de l'incident "vol" est complète
      Et que le cabinet refuse de compléter la notification de l'incident "vol"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "gdpr-33-4-follow-up-notice" est "sans objet" pour l'incident "vol"

  Règle: Les établissements et laboratoires préviennent aussi l'agence de santé (CSP, art. L. 1111-8-2)

    @csp-l1111-8-2-report-incident
    Scénario: Un laboratoire signale aussitôt un rançongiciel
      Étant donné que le cabinet est un laboratoire d'analyses
      Et un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "rançongiciel" est un incident grave de sécurité
      Et que l'agence de santé a été prévenue de l'incident "rançongiciel" le 2 mars 2026 à 10 h 00
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "conforme" pour l'incident "rançongiciel"
      Et la déclaration à l'agence de santé est "exigée" et "faite"

    @csp-l1111-8-2-report-incident
    Scénario: Un laboratoire refuse de signaler un rançongiciel
      Étant donné que le cabinet est un laboratoire d'analyses
      Et un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "rançongiciel" est un incident grave de sécurité
      Et que le cabinet refuse de prévenir l'agence de santé de l'incident "rançongiciel"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "manquement" pour l'incident "rançongiciel"

    @csp-l1111-8-2-report-incident
    Scénario: Un médecin qui exerce seul n'a pas à prévenir l'agence de santé
      Étant donné que le cabinet exerce seul
      Et un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "rançongiciel" est un incident grave de sécurité
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "sans objet" pour l'incident "rançongiciel"
      Et la déclaration à l'agence de santé est "non exigée"

    @csp-l1111-8-2-report-incident
    Plan du scénario: Un incident connu le <jour> n'a pas été signalé (<forme>)
      Étant donné les faits suivants :
        | fait                                   | valeur  |
        | practice.self.form                     | <forme> |
        | breach.rancongiciel.serious_incident   | oui     |
        | breach.rancongiciel.aware              | <jour>  |
        | breach.rancongiciel.health_agency_told | refused |
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "<constat>"

      Exemples:
        | forme         | jour        | constat    |
        | establishment | 4 mai 2020  | manquement |
        | medico_social | 4 mai 2020  | excusée    |
        | medico_social | 2 mars 2026 | manquement |

    @csp-l1111-8-2-report-incident
    Scénario: Une panne sans gravité n'est pas à déclarer
      Étant donné que le cabinet est un laboratoire d'analyses
      Et un incident établi "panne", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "panne" n'est pas un incident grave de sécurité
      Et que le cabinet refuse de prévenir l'agence de santé de l'incident "panne"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "sans objet" pour l'incident "panne"

    @csp-l1111-8-2-report-incident
    Scénario: La loi française ne lie pas un laboratoire étranger
      Étant donné que le cabinet est établi hors de France
      Et que le cabinet est un laboratoire d'analyses
      Et un incident établi "rançongiciel", qui porte atteinte à la disponibilité des données "dossiers"
      Et que l'incident "rançongiciel" est un incident grave de sécurité
      Et que le cabinet refuse de prévenir l'agence de santé de l'incident "rançongiciel"
      Quand on évalue le cabinet au 31 mars 2026
      Alors la norme "csp-l1111-8-2-report-incident" est "sans objet" pour l'incident "rançongiciel"
