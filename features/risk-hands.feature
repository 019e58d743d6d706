# language: fr
Fonctionnalité: Entre quelles mains, et sous quelle forme, sont les données (RGPD, considérants 75 et 85, art. 34, § 3)
  Ce que le dossier dit du vol, de la publication ou de l'appareil perdu compte comme ce qu'il dit de l'incident. Le
  silence n'ajoute rien.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  @confidentiality-lost-as-described @confidentiality-lost-by-theft @confidentiality-lost-by-publication
  @unknown-hands-as-described @unknown-hands-by-theft @unknown-hands-by-publication @holder-said-known
  @readable-data-reached-strangers @high-risk-from-unknown-holder
  Plan du scénario: <motif>
    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.fuite.established             | established        |
      | breach.fuite.affects                 | seulement dossiers |
      | breach.fuite.loss_of                 | <perte>            |
      | breach.fuite.origin                  | <origine>          |
      | breach.fuite.exfiltration            | <vol>              |
      | breach.fuite.published               | <publié>           |
      | breach.fuite.recipient               | <destinataire>     |
      | breach.fuite.readable                | oui                |
      | breach.fuite.key_safe                | oui                |
      | breach.fuite.came_through            | aucun              |
      | breach.fuite.recipient_trusted       | non                |
      | breach.fuite.deletion_confirmed      | non                |
      | breach.fuite.retrieved_before_access | non                |
      | breach.fuite.restored_in_time        | oui                |
      | breach.fuite.care_delayed            | non                |
      | breach.fuite.stigmatising            | non                |
      | breach.fuite.severity                | limited            |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <conclusion> que l'incident "fuite" fait courir un risque élevé

    Exemples:
      | motif                                                  | perte           | origine                 | vol          | publié | destinataire      | conclusion |
      | L'attaquant a publié la preuve de son vol              | availability    | ransomware              | shown        | oui    | inconnu           | conclut    |
      | Des dossiers sont publiés, on ne sait par qui          | confidentiality | other                   | inconnu      | oui    | inconnu           | conclut    |
      | Des dossiers publiés, dits seulement bloqués           | availability    | other                   | inconnu      | oui    | inconnu           | conclut    |
      | Un confrère a publié ce qu'il avait reçu               | confidentiality | sent_to_wrong_recipient | excluded     | oui    | known             | conclut    |
      | Le rançongiciel a emporté les dossiers                 | availability    | ransomware              | shown        | non    | non demandé       | conclut    |
      | Un ancien salarié connu a emporté des dossiers         | confidentiality | hacking                 | shown        | non    | known             | exclut     |
      | Un inconnu tient les dossiers                          | confidentiality | other                   | inconnu      | non    | unknown_recipient | conclut    |
      | Les dossiers sont devant le public                     | confidentiality | other                   | inconnu      | non    | public            | conclut    |

  @confidentiality-lost-by-theft @unknown-hands-by-theft @unknown-hands-by-publication
  Plan du scénario: Rien n'est encore acquis (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.fuite.established             | established        |
      | breach.fuite.affects                 | seulement dossiers |
      | breach.fuite.loss_of                 | <perte>            |
      | breach.fuite.origin                  | <origine>          |
      | breach.fuite.exfiltration            | <vol>              |
      | breach.fuite.readable                | oui                |
      | breach.fuite.came_through            | aucun              |
      | breach.fuite.retrieved_before_access | non                |
      | breach.fuite.recipient_trusted       | non                |
      | breach.fuite.restored_in_time        | oui                |
      | breach.fuite.care_delayed            | non                |
      | breach.fuite.stigmatising            | non                |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on ignore si l'incident "fuite" fait courir un risque élevé

    Exemples:
      | motif                                             | perte           | origine            | vol          |
      | un curieux a copié des dossiers, on cherche qui   | confidentiality | curiosity_of_staff | shown        |
      | rien n'exclut que l'attaquant ait copié           | availability    | ransomware         | not_excluded |

  @confidentiality-lost-by-theft @confidentiality-lost-by-publication
  Scénario: Les journaux montrent que le rançongiciel n'a rien pris
    Étant donné les faits suivants :
      | fait                          | valeur             |
      | breach.fuite.established      | established        |
      | breach.fuite.affects          | seulement dossiers |
      | breach.fuite.loss_of          | availability       |
      | breach.fuite.origin           | ransomware         |
      | breach.fuite.exfiltration     | excluded           |
      | breach.fuite.readable         | oui                |
      | breach.fuite.restored_in_time | oui                |
      | breach.fuite.care_delayed     | non                |
      | breach.fuite.stigmatising     | non                |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on exclut que l'incident "fuite" fait courir un risque élevé
    # Le rançongiciel a pu lire des données de santé : l'exemple des lignes directrices ne s'étend pas aux soins.
    Et on exclut que l'incident "fuite" n'est pas susceptible de faire courir un risque

  @readable-data-reached-strangers @deciphered-data-reached-strangers @risk-unlikely-trusted-recipient
  @risk-unlikely-retrieved-before-access @risk-unlikely-ordinary-data-returned @risk-unlikely-unreadable-and-at-hand
  @risk-unlikely-data-unreadable
  Plan du scénario: Une publication dément ce qui rassurait (<motif>, publié : <publié>)
    Étant donné les faits suivants :
      | fait                                 | valeur            |
      | dataset.fichier.content              | <contenu>         |
      | dataset.fichier.data_subjects        | staff             |
      | dataset.fichier.identifiable         | directly          |
      | dataset.fichier.demonstration        | non               |
      | breach.envoi.established             | established       |
      | breach.envoi.origin                  | sent_to_wrong_recipient |
      | breach.envoi.affects                 | seulement fichier |
      | breach.envoi.loss_of                 | confidentiality   |
      | breach.envoi.published               | <publié>          |
      | breach.envoi.readable                | <lisible>         |
      | breach.envoi.key_safe                | <clé>             |
      | breach.envoi.copy_available          | oui               |
      | breach.envoi.recipient               | <destinataire>    |
      | breach.envoi.recipient_trusted       | <confiance>       |
      | breach.envoi.deletion_confirmed      | <effacé>          |
      | breach.envoi.retrieved_before_access | <repris>          |
      | breach.envoi.restored_in_time        | oui               |
      | breach.envoi.care_delayed            | non               |
      | breach.envoi.stigmatising            | non               |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <risque> que l'incident "envoi" fait courir un risque
    Et on <improbable> que l'incident "envoi" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                             | contenu   | lisible | clé | destinataire      | confiance | effacé | repris | publié | risque  | improbable |
      | un confrère a tout effacé         | financial | oui     | oui | known             | oui       | oui    | non    | non    | exclut  | conclut    |
      | un confrère a tout effacé         | financial | oui     | oui | known             | oui       | oui    | non    | oui    | conclut | exclut     |
      | repris avant tout accès           | financial | oui     | oui | none              | non       | non    | oui    | non    | exclut  | conclut    |
      | repris avant tout accès           | financial | oui     | oui | none              | non       | non    | oui    | oui    | conclut | exclut     |
      | un confrère, clé comprise         | financial | non     | non | known             | oui       | oui    | non    | oui    | conclut | exclut     |
      | repris, clé comprise              | financial | non     | non | none              | non       | non    | oui    | oui    | conclut | exclut     |
      | une liste rendue par un inconnu   | contact   | oui     | oui | known             | non       | oui    | non    | non    | exclut  | conclut    |
      | une liste rendue par un inconnu   | contact   | oui     | oui | known             | non       | oui    | non    | oui    | conclut | exclut     |
      | un fichier chiffré, la clé sûre   | financial | non     | oui | unknown_recipient | non       | non    | non    | non    | exclut  | conclut    |
      | un fichier chiffré, la clé sûre   | financial | non     | oui | unknown_recipient | non       | non    | non    | oui    | exclut  | exclut     |

  @lost-device-in-clear @lost-device-was-encrypted @data-said-readable @data-said-unreadable @data-could-be-read
  @risk-unlikely-unreadable-and-at-hand @lost-or-handed-over-not-open @said-to-come-through-an-open-service @breach-by-exposure
  Plan du scénario: L'appareil dit si les données étaient lisibles, sauf si le dossier le dit lui-même (<motif>)
    Étant donné les faits suivants :
      | fait                               | valeur             |
      | device.portable.form               | laptop             |
      | device.portable.encrypted          | <chiffré>          |
      | device.portable.stores             | <contient>         |
      | breach.vol.established             | established        |
      | breach.vol.origin                  | <origine>          |
      | breach.vol.device                  | <appareil>         |
      | breach.vol.affects                 | seulement dossiers |
      | breach.vol.loss_of                 | confidentiality    |
      | breach.vol.readable                | <lisible>          |
      | breach.vol.key_safe                | oui                |
      | breach.vol.copy_available          | oui                |
      | breach.vol.restored_in_time        | oui                |
      | breach.vol.care_delayed            | non                |
      | breach.vol.recipient               | unknown_recipient  |
      | breach.vol.retrieved_before_access | non                |
    Et que ce sont là toutes les données, tous les incidents et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <lu> l'incident "vol" a mis les données entre des mains étrangères
    Et on <improbable> l'incident "vol" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                                    | origine               | appareil           | chiffré | contient           | lisible | lu          | improbable  |
      | volé en clair                            | device_lost_or_stolen | seulement portable | non     | seulement dossiers | non demandé | conclut que | exclut que  |
      | volé chiffré                             | device_lost_or_stolen | seulement portable | oui     | seulement dossiers | non demandé | exclut que  | conclut que |
      | jeté en clair                            | device_discarded      | seulement portable | non     | seulement dossiers | non demandé | conclut que | exclut que  |
      | jeté chiffré                             | device_discarded      | seulement portable | oui     | seulement dossiers | non demandé | exclut que  | conclut que |
      | en clair, mais le fichier était chiffré  | device_lost_or_stolen | seulement portable | non     | seulement dossiers | non     | exclut que  | conclut que |
      | chiffré, mais la session était ouverte   | device_lost_or_stolen | seulement portable | oui     | seulement dossiers | oui     | conclut que | exclut que  |
      | chiffré, mais piraté                     | hacking               | seulement portable | oui     | seulement dossiers | inconnu | ignore si   | ignore si   |
      | en clair et piraté                       | hacking               | seulement portable | non     | seulement dossiers | inconnu | ignore si   | ignore si   |
      | chiffré, mais les données n'y étaient pas | device_lost_or_stolen | seulement portable | oui    | aucun              | inconnu | ignore si   | ignore si   |
      | en clair, mais les données n'y étaient pas | device_lost_or_stolen | seulement portable | non   | aucun              | inconnu | ignore si   | ignore si   |
      | un autre appareil, chiffré               | device_lost_or_stolen | aucun              | oui     | seulement dossiers | inconnu | ignore si   | ignore si   |
      | un autre appareil, en clair              | device_lost_or_stolen | aucun              | non     | seulement dossiers | inconnu | ignore si   | ignore si   |

  @lost-or-handed-over-not-open @holder-said-known @nobody-said-to-have-seen-them @said-to-come-through-an-open-service @breach-by-exposure
  Plan du scénario: On ne demande pas par quel service est parti ce qui est <quoi>
    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.perte.established             | established        |
      | breach.perte.affects                 | seulement dossiers |
      | breach.perte.loss_of                 | <perte>            |
      | breach.perte.origin                  | <origine>          |
      | breach.perte.recipient               | <destinataire>     |
      | breach.perte.readable                | non                |
      | breach.perte.restored_in_time        | oui                |
      | breach.perte.care_delayed            | non                |
      | breach.perte.stigmatising            | non                |
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <conclusion> l'incident "perte" fait courir un risque élevé

    Exemples:
      | quoi                         | perte           | origine                 | destinataire | conclusion |
      | perdu avec l'appareil        | availability    | device_lost_or_stolen   | inconnu      | exclut que |
      | seulement bloqué             | availability    | inconnu                 | inconnu      | exclut que |

  @availability-lost-as-described @availability-lost-without-a-copy @risk-unlikely-unreadable-and-at-hand
  @risk-unlikely-data-unreadable @risk-unlikely-trusted-recipient @risk-unlikely-retrieved-before-access
  @risk-from-lasting-outage
  Plan du scénario: Illisible et clé sûre, cela suffit tant que les données ne manquent pas (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.perte.established             | <état>             |
      | breach.perte.affects                 | seulement dossiers |
      | breach.perte.loss_of                 | <perte>            |
      | breach.perte.origin                  | <origine>          |
      | breach.perte.readable                | non                |
      | breach.perte.key_safe                | <clé>              |
      | breach.perte.copy_available          | <copie>            |
      | breach.perte.recipient               | unknown_recipient  |
      | breach.perte.retrieved_before_access | non                |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> l'incident "perte" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                                     | état        | perte                      | origine               | clé     | copie   | improbable  |
      | volé, une copie reste                     | established | confidentiality            | device_lost_or_stolen | oui     | oui     | conclut que |
      | volé, aucune copie                        | established | confidentiality            | device_lost_or_stolen | oui     | non     | exclut que  |
      | papiers perdus, aucune copie              | established | confidentiality            | paper_lost_or_stolen  | oui     | non     | exclut que  |
      | piraté, aucune copie n'a été utile        | established | confidentiality            | hacking               | oui     | non     | conclut que |
      | volé, rien n'est dit d'une copie           | established | confidentiality            | device_lost_or_stolen | oui     | non demandé | conclut que |
      | bloqué, on ignore s'il existe une copie   | established | confidentiality, availability | hacking            | oui     | inconnu | ignore si   |
      | altéré                                    | established | confidentiality, integrity | hacking               | oui     | oui     | exclut que  |
      | clé prise peut-être                       | established | confidentiality            | device_lost_or_stolen | inconnu | oui     | ignore si   |
      | fausse alerte                             | ruled_out   | confidentiality            | device_lost_or_stolen | oui     | oui     | exclut que  |

  @availability-lost-without-a-copy @risk-from-lasting-outage @risk-unlikely-trusted-recipient
  @risk-unlikely-retrieved-before-access @risk-unlikely-ordinary-data-returned
  Plan du scénario: Un courrier perdu sans copie manque, même si personne ne l'a lu (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur            |
      | dataset.fichier.content              | contact           |
      | dataset.fichier.data_subjects        | staff             |
      | dataset.fichier.identifiable         | directly          |
      | dataset.fichier.demonstration        | non               |
      | breach.perte.established             | established       |
      | breach.perte.affects                 | seulement fichier |
      | breach.perte.loss_of                 | confidentiality   |
      | breach.perte.origin                  | mail_lost_or_opened |
      | breach.perte.readable                | oui               |
      | breach.perte.key_safe                | non               |
      | breach.perte.copy_available          | <copie>           |
      | breach.perte.restored_in_time        | non               |
      | breach.perte.recipient               | known             |
      | breach.perte.recipient_trusted       | <confiance>       |
      | breach.perte.deletion_confirmed      | <effacé>          |
      | breach.perte.retrieved_before_access | <repris>          |
      | breach.perte.stigmatising            | non               |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> que l'incident "perte" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                    | copie | confiance | effacé | repris | improbable |
      | un confrère l'a détruit  | oui   | oui       | oui    | non    | conclut    |
      | un confrère l'a détruit  | non   | oui       | oui    | non    | exclut     |
      | rendu sans être ouvert   | oui   | non       | non    | oui    | conclut    |
      | rendu sans être ouvert   | non   | non       | non    | oui    | exclut     |
      | un inconnu l'a détruit   | oui   | non       | oui    | non    | conclut    |
      | un inconnu l'a détruit   | non   | non       | oui    | non    | exclut     |

  @accident-as-described @attack-as-described @attack-by-its-origin @outage-is-an-accident
  @risk-unlikely-restored-in-time
  Plan du scénario: Une panne courte et sans suite n'est pas une attaque (<motif>)
    Étant donné les faits suivants :
      | fait                          | valeur             |
      | breach.panne.established      | <état>             |
      | breach.panne.affects          | seulement dossiers |
      | breach.panne.loss_of          | <perte>            |
      | breach.panne.origin           | <origine>          |
      | breach.panne.cause            | <cause>            |
      | breach.panne.exfiltration     | <vol>              |
      | breach.panne.readable         | oui                |
      | breach.panne.restored_in_time | <rétabli>          |
      | breach.panne.care_delayed     | <soins>            |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> l'incident "panne" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                              | état        | perte                      | origine          | cause               | vol      | rétabli | soins | improbable  |
      | une coupure de courant             | established | availability               | outage           | non demandé         | non demandé | oui     | non   | conclut que |
      | une coupure due au voisin          | established | availability               | outage           | external_accidental | non demandé | oui     | non   | conclut que |
      | une mauvaise manœuvre              | established | availability               | other            | internal_accidental | non demandé | oui     | non   | conclut que |
      | une cause encore inconnue          | established | availability               | other            | inconnu             | inconnu  | oui     | non   | ignore si   |
      | un sabotage                        | established | availability               | outage           | internal_malicious  | inconnu  | oui     | non   | exclut que  |
      | une attaque qui bloque tout        | established | availability               | outage, hacking  | inconnu             | inconnu  | oui     | non   | exclut que  |
      | un virus pris par mégarde          | established | availability               | malware          | internal_accidental | inconnu  | oui     | non   | exclut que  |
      | une panne qui a montré des données | established | availability               | outage           | external_accidental | shown    | oui     | non   | exclut que  |
      | une panne qui a altéré des données | established | availability, integrity    | outage           | external_accidental | inconnu  | oui     | non   | exclut que  |
      | une panne longue                   | established | availability               | outage           | external_accidental | inconnu  | non     | non   | exclut que  |
      | une panne qui a retardé des soins  | established | availability               | outage           | external_accidental | inconnu  | oui     | oui   | exclut que  |
      | une fausse alerte                  | ruled_out   | availability               | outage           | external_accidental | inconnu  | oui     | non   | exclut que  |

  @risk-unlikely-attack-took-nothing
  Plan du scénario: Une attaque qui n'a rien pris et que la sauvegarde a réparée (<motif>)
    Étant donné les faits suivants :
      | fait                             | valeur            |
      | dataset.fichier.content          | <contenu>         |
      | dataset.fichier.data_subjects    | <personnes>       |
      | dataset.fichier.identifiable     | directly          |
      | dataset.fichier.demonstration    | non               |
      | breach.attaque.established       | <état>            |
      | breach.attaque.affects           | seulement fichier |
      | breach.attaque.loss_of           | <perte>           |
      | breach.attaque.origin            | ransomware        |
      | breach.attaque.readable          | oui               |
      | breach.attaque.exfiltration      | <vol>             |
      | breach.attaque.published         | <publié>          |
      | breach.attaque.copy_available    | <copie>           |
      | breach.attaque.restored_in_time  | <rétabli>         |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> que l'incident "attaque" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                        | contenu   | personnes | état        | perte                         | vol          | publié | copie | rétabli | improbable |
      | le fichier du personnel      | contact   | staff     | established | availability                  | excluded     | non    | oui   | oui     | conclut    |
      | des dossiers de patients     | diagnosis | patients  | established | availability                  | excluded     | non    | oui   | oui     | exclut     |
      | un vol n'est pas exclu       | contact   | staff     | established | availability                  | not_excluded | non    | oui   | oui     | exclut     |
      | le fichier a été publié      | contact   | staff     | established | availability                  | excluded     | oui    | oui   | oui     | exclut     |
      | aucune copie                 | contact   | staff     | established | availability                  | excluded     | non    | non   | oui     | exclut     |
      | revenu trop tard             | contact   | staff     | established | availability                  | excluded     | non    | oui   | non     | exclut     |
      | le fichier a été altéré      | contact   | staff     | established | availability, integrity       | excluded     | non    | oui   | oui     | exclut     |
      | l'attaque a échoué           | contact   | staff     | ruled_out   | availability                  | excluded     | non    | oui   | oui     | exclut     |

  @high-risk-from-exploitable-data @breach-of-exploitable-data
  Plan du scénario: Des données propres à la fraude chez un destinataire connu (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur            |
      | dataset.fichier.content              | <contenu>         |
      | dataset.fichier.data_subjects        | <de qui>          |
      | dataset.fichier.identifiable         | directly          |
      | dataset.fichier.demonstration        | non               |
      | breach.envoi.established             | established       |
      | breach.envoi.affects                 | seulement fichier |
      | breach.envoi.loss_of                 | confidentiality   |
      | breach.envoi.readable                | oui               |
      | breach.envoi.people                  | <personnes>       |
      | breach.envoi.published               | <publié>          |
      | breach.envoi.recipient               | <destinataire>    |
      | breach.envoi.recipient_trusted       | non               |
      | breach.envoi.deletion_confirmed      | <effacé>          |
      | breach.envoi.retrieved_before_access | non               |
      | breach.envoi.stigmatising            | non               |
      | breach.envoi.severity                | limited           |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> que l'incident "envoi" fait courir un risque élevé

    Exemples:
      | motif                                       | contenu                           | de qui   | personnes | publié | destinataire | effacé | élevé   |
      | le relevé d'un salarié, à un autre salarié  | financial                         | staff    | 1         | non    | known        | non    | exclut  |
      | deux relevés                                | financial                         | staff    | 2         | non    | known        | non    | conclut |
      | tous les relevés, effacés                   | financial                         | staff    | 40        | non    | known        | oui    | exclut  |
      | une feuille de soins, effacée               | social_security_number, diagnosis | patients | 1         | non    | known        | oui    | exclut  |
      | une feuille de soins, gardée                | social_security_number, diagnosis | patients | 1         | non    | known        | non    | conclut |
      | le relevé d'un salarié, publié              | financial                         | staff    | 1         | oui    | known        | non    | conclut |
      | le relevé d'un salarié, effacé mais publié  | financial                         | staff    | 2         | oui    | known        | oui    | conclut |
      | le relevé d'un salarié, chez un inconnu     | financial                         | staff    | 1         | non    | public       | non    | conclut |
      | des relevés, effacés par un inconnu         | financial                         | staff    | 2         | non    | public       | oui    | conclut |

  @high-risk-from-records-lost-for-good @high-risk-of-an-outage-as-assessed @data-said-not-restored
  Plan du scénario: Des dossiers qui manquent longtemps, ou pour toujours (<motif>)
    Étant donné les faits suivants :
      | fait                          | valeur            |
      | dataset.fichier.content       | <contenu>         |
      | dataset.fichier.data_subjects | <de qui>          |
      | dataset.fichier.identifiable  | directly          |
      | dataset.fichier.demonstration | non               |
      | breach.panne.established      | <état>            |
      | breach.panne.affects          | seulement fichier |
      | breach.panne.loss_of          | <perte>           |
      | breach.panne.restored_in_time | <rétabli>         |
      | breach.panne.severity         | <gravité>         |
      | breach.panne.lost_for_good    | <perdus>          |
      | breach.panne.care_delayed     | non               |
      | breach.panne.stigmatising     | non               |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> l'incident "panne" fait courir un risque élevé

    Exemples:
      | motif                                      | contenu   | de qui   | état        | perte        | rétabli | gravité     | perdus  | élevé       |
      | perdus pour de bon                         | diagnosis | patients | established | availability | non     | limited     | oui     | conclut que |
      | on ignore si tout est perdu                | diagnosis | patients | established | availability | non     | limited     | inconnu | ignore si   |
      | revenus tard, sans gravité                 | diagnosis | patients | established | availability | non     | limited     | non     | exclut que  |
      | revenus tard, une gêne à peine             | diagnosis | patients | established | availability | non     | negligible  | non     | exclut que  |
      | revenus tard, conséquences importantes     | diagnosis | patients | established | availability | non     | significant | non     | conclut que |
      | revenus tard, conséquences les plus graves | diagnosis | patients | established | availability | non     | maximal     | non     | conclut que |
      | revenus tard, conséquences à évaluer       | diagnosis | patients | established | availability | non     | inconnu     | non     | ignore si   |
      | revenus à temps                            | diagnosis | patients | established | availability | oui     | maximal     | non demandé | exclut que  |
      | on ignore quand ils sont revenus           | diagnosis | patients | established | availability | inconnu | inconnu     | inconnu | ignore si   |
      | le planning, perdu                         | contact   | staff    | established | availability | non     | maximal     | oui     | exclut que  |
      | altérés, dits perdus                       | diagnosis | patients | established | integrity    | non     | limited     | oui     | exclut que  |
      | une fausse alerte                          | diagnosis | patients | ruled_out   | availability | non     | maximal     | oui     | exclut que  |

  @high-risk-of-altered-data-as-assessed
  Plan du scénario: Des données altérées, et ce que le cabinet pense de la gravité (<motif>)
    Étant donné les faits suivants :
      | fait                          | valeur            |
      | dataset.fichier.content       | <contenu>         |
      | dataset.fichier.data_subjects | <de qui>          |
      | dataset.fichier.identifiable  | directly          |
      | dataset.fichier.demonstration | non               |
      | breach.virus.established      | <état>            |
      | breach.virus.affects          | seulement fichier |
      | breach.virus.loss_of          | <perte>           |
      | breach.virus.severity         | <gravité>         |
      | breach.virus.restored_in_time | oui               |
      | breach.virus.care_delayed     | non               |
      | breach.virus.stigmatising     | non               |
    Et que ce sont là toutes les données et tous les incidents
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> l'incident "virus" fait courir un risque élevé

    Exemples:
      | motif                          | contenu   | de qui   | état        | perte        | gravité     | élevé       |
      | des posologies faussées        | diagnosis | patients | established | integrity    | maximal     | conclut que |
      | des allergies effacées         | diagnosis | patients | established | integrity    | significant | conclut que |
      | des fautes de frappe           | diagnosis | patients | established | integrity    | limited     | exclut que  |
      | la gravité reste à évaluer     | diagnosis | patients | established | integrity    | inconnu     | ignore si   |
      | le planning du personnel       | contact   | staff    | established | integrity    | maximal     | exclut que  |
      | rien n'a été altéré            | diagnosis | patients | established | availability | maximal     | exclut que  |
      | une fausse alerte              | diagnosis | patients | ruled_out   | integrity    | maximal     | exclut que  |

  @high-risk-as-assessed @gdpr-34-1-tell-data-subjects
  Plan du scénario: Un salarié emporte des dossiers complets, on sait qui c'est (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | dataset.fichier.content              | <contenu>          |
      | dataset.fichier.data_subjects        | <de qui>           |
      | dataset.fichier.identifiable         | directly           |
      | dataset.fichier.demonstration        | non                |
      | breach.depart.established            | established        |
      | breach.depart.origin                 | curiosity_of_staff |
      | breach.depart.affects                | seulement fichier  |
      | breach.depart.loss_of                | confidentiality    |
      | breach.depart.people                 | 50000              |
      | breach.depart.readable               | oui                |
      | breach.depart.published              | non                |
      | breach.depart.recipient              | known              |
      | breach.depart.recipient_trusted      | <confiance>        |
      | breach.depart.deletion_confirmed     | <effacé>           |
      | breach.depart.retrieved_before_access | non               |
      | breach.depart.restored_in_time       | oui                |
      | breach.depart.care_delayed           | non                |
      | breach.depart.stigmatising           | non                |
      | breach.depart.severity               | <gravité>          |
      | breach.depart.data_subjects_informed | refusé             |
      | breach.depart.later_measures_remove_high_risk | non       |
      | breach.depart.informing_disproportionate | non            |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> l'incident "depart" fait courir un risque élevé
    Et la norme "gdpr-34-1-tell-data-subjects" est "<constat>"

    Exemples:
      | motif                                    | contenu           | de qui   | confiance | effacé | gravité     | élevé       | constat      |
      | les conséquences sont les plus graves    | diagnosis         | patients | non       | non    | maximal     | conclut que | manquement   |
      | les conséquences sont importantes        | diagnosis         | patients | non       | non    | significant | conclut que | manquement   |
      | les conséquences sont limitées           | diagnosis         | patients | non       | non    | limited     | exclut que  | sans objet   |
      | nul n'a encore évalué les conséquences   | diagnosis         | patients | non       | non    | inconnu     | ignore si   | indéterminée |
      | il a tout effacé, on peut s'y fier       | diagnosis         | patients | oui       | oui    | maximal     | exclut que  | sans objet   |
      | seulement l'annuaire du personnel        | identity, contact | staff    | non       | non    | maximal     | exclut que  | sans objet   |

  @high-risk-from-unknown-holder @said-to-concern-one-person
  Plan du scénario: Un carton de rendez-vous est perdu dans la rue (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur               |
      | dataset.carton.content               | identity, appointments |
      | dataset.carton.data_subjects         | patients             |
      | dataset.carton.identifiable          | directly             |
      | dataset.carton.demonstration         | non                  |
      | breach.perte.established             | established          |
      | breach.perte.origin                  | paper_lost_or_stolen |
      | breach.perte.affects                 | seulement carton     |
      | breach.perte.loss_of                 | confidentiality      |
      | breach.perte.people                  | <personnes>          |
      | breach.perte.readable                | oui                  |
      | breach.perte.published               | <publié>             |
      | breach.perte.recipient               | <destinataire>       |
      | breach.perte.retrieved_before_access | non                  |
      | breach.perte.copy_available          | oui                  |
      | breach.perte.restored_in_time        | oui                  |
      | breach.perte.care_delayed            | non                  |
      | breach.perte.stigmatising            | <stigmate>           |
      | breach.perte.severity                | <gravité>            |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> l'incident "perte" fait courir un risque élevé
    Et on conclut que l'incident "perte" fait courir un risque

    Exemples:
      | motif                               | personnes | publié | destinataire      | stigmate | gravité     | élevé       |
      | il ne dit qu'une heure              | 1         | non    | unknown_recipient | non      | negligible  | exclut que  |
      | il nomme aussi le médecin           | 1         | non    | unknown_recipient | non      | limited     | exclut que  |
      | deux cartons                        | 2         | non    | unknown_recipient | non      | negligible  | conclut que |
      | on ignore combien de cartons        | inconnu   | non    | unknown_recipient | non      | negligible  | ignore si   |
      | rien n'est dit du nombre            | non demandé | non  | unknown_recipient | non      | negligible  | conclut que |
      | le rendez-vous en dit long          | 1         | non    | unknown_recipient | oui      | negligible  | conclut que |
      | on ignore si le rendez-vous en dit long | 1     | non    | unknown_recipient | inconnu  | negligible  | ignore si   |
      | les conséquences sont importantes   | 1         | non    | unknown_recipient | non      | significant | conclut que |
      | la gravité reste à évaluer          | 1         | non    | unknown_recipient | non      | inconnu     | ignore si   |
      | sa photo est en ligne               | 1         | oui    | unknown_recipient | non      | negligible  | conclut que |
      | il est affiché dans la rue          | 1         | non    | public            | non      | negligible  | conclut que |

  @readable-data-reached-strangers @deciphered-data-reached-strangers
  Plan du scénario: Un dossier parti ailleurs, <motif>
    Celui qui a eu les données rassure s'il est digne de confiance et confirme l'effacement. Ce que promet celui qui ne les
    a pas eues ne dit rien d'elles. Que personne ne les ait eues se montre (art. 5, § 2) : par leur reprise avant tout accès.

    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.envoi.established             | established        |
      | breach.envoi.affects                 | seulement dossiers |
      | breach.envoi.loss_of                 | confidentiality    |
      | breach.envoi.origin                  | other              |
      | breach.envoi.came_through            | aucun              |
      | breach.envoi.readable                | <lisible>          |
      | breach.envoi.key_safe                | <clé>              |
      | breach.envoi.recipient               | <destinataire>     |
      | breach.envoi.recipient_trusted       | <confiance>        |
      | breach.envoi.deletion_confirmed      | <effacé>           |
      | breach.envoi.retrieved_before_access | <repris>           |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <parvenues> que l'incident "envoi" a mis les données entre des mains étrangères
    Et on <parvenues> que l'incident "envoi" fait courir un risque

    Exemples:
      | motif                                                         | lisible | clé | destinataire | confiance | effacé | repris | parvenues |
      | effacé par le confrère qui l'a reçu                           | oui     | oui | known        | oui       | oui    | non    | exclut    |
      | gardé par le confrère qui l'a reçu                            | oui     | oui | known        | oui       | non    | non    | conclut   |
      | effacé par un tiers que rien n'oblige au secret               | oui     | oui | known        | non       | oui    | non    | conclut   |
      | égaré sans être repris, rien n'en reste chez le confrère visé | oui     | oui | none         | oui       | oui    | non    | conclut   |
      | chiffré avec sa clé, effacé par le confrère qui l'a reçu      | non     | non | known        | oui       | oui    | non    | exclut    |
      | chiffré avec sa clé, gardé par le confrère qui l'a reçu       | non     | non | known        | oui       | non    | non    | conclut   |
      | chiffré avec sa clé, effacé par un tiers que rien n'oblige    | non     | non | known        | non       | oui    | non    | conclut   |
      | chiffré avec sa clé, égaré, rien chez le confrère visé        | non     | non | none         | oui       | oui    | non    | conclut   |
      | chiffré avec sa clé, repris avant d'être ouvert               | non     | non | none         | non       | non    | oui    | exclut    |
      | chiffré avec sa clé, égaré sans être repris                   | non     | non | none         | non       | non    | non    | conclut   |

  @risk-unlikely-trusted-recipient @risk-unlikely-ordinary-data-returned
  Plan du scénario: Des coordonnées parties ailleurs, <motif>
    Étant donné les faits suivants :
      | fait                                 | valeur            |
      | dataset.fichier.content              | contact           |
      | dataset.fichier.data_subjects        | staff             |
      | dataset.fichier.identifiable         | directly          |
      | dataset.fichier.demonstration        | non               |
      | breach.envoi.established             | established       |
      | breach.envoi.affects                 | seulement fichier |
      | breach.envoi.loss_of                 | <perte>           |
      | breach.envoi.origin                  | other             |
      | breach.envoi.readable                | oui               |
      | breach.envoi.key_safe                | non               |
      | breach.envoi.recipient               | <destinataire>    |
      | breach.envoi.recipient_trusted       | <confiance>       |
      | breach.envoi.deletion_confirmed      | oui               |
      | breach.envoi.retrieved_before_access | non               |
      | breach.envoi.stigmatising            | <danger>          |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> que l'incident "envoi" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                                                        | perte                      | destinataire | confiance | danger | improbable |
      | effacées par celui qui les a reçues                          | confidentiality            | known        | non       | non    | conclut    |
      | effacées par celui qui les a reçues, mais altérées           | confidentiality, integrity | known        | non       | non    | exclut     |
      | égarées, rien n'en reste chez le destinataire visé           | confidentiality            | none         | non       | non    | exclut     |
      | des adresses à protéger, effacées par un confrère            | confidentiality            | known        | oui       | oui    | conclut    |
      | des adresses à protéger, égarées, rien chez le confrère visé | confidentiality            | none         | oui       | oui    | exclut     |

  @high-risk-from-exploitable-data
  Plan du scénario: Ce qui écarte le risque élevé est le fait de qui a eu les relevés bancaires (<motif>)
    Étant donné les faits suivants :
      | fait                                 | valeur            |
      | dataset.fichier.content              | financial         |
      | dataset.fichier.data_subjects        | staff             |
      | dataset.fichier.identifiable         | directly          |
      | dataset.fichier.demonstration        | non               |
      | service.page.form                    | storage           |
      | service.page.gives_access_to         | seulement fichier |
      | service.page.hosted                  | oui               |
      | service.page.server_function         | oui               |
      | service.page.authentication          | none              |
      | service.page.content_encrypted       | non               |
      | breach.envoi.came_through            | <par>             |
      | breach.envoi.established             | established       |
      | breach.envoi.affects                 | seulement fichier |
      | breach.envoi.loss_of                 | confidentiality   |
      | breach.envoi.origin                  | other             |
      | breach.envoi.readable                | oui               |
      | breach.envoi.people                  | <personnes>       |
      | breach.envoi.recipient               | <destinataire>    |
      | breach.envoi.recipient_trusted       | non               |
      | breach.envoi.deletion_confirmed      | <effacé>          |
      | breach.envoi.retrieved_before_access | non               |
      | breach.envoi.stigmatising            | non               |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <élevé> que l'incident "envoi" fait courir un risque élevé

    Exemples:
      | motif                                                    | par            | personnes | destinataire | effacé | élevé   |
      | un relevé reçu par un voisin                             | aucun          | 1         | known        | non    | exclut  |
      | un relevé égaré, que nul ne dit avoir eu                 | aucun          | 1         | none         | non    | conclut |
      | un relevé sur une page ouverte à tous, qu'un voisin a lu | seulement page | 1         | known        | non    | conclut |
      | des relevés effacés par le voisin qui les a reçus        | aucun          | 40        | known        | oui    | exclut  |
      | des relevés égarés, rien n'en reste chez la banque visée | aucun          | 40        | none         | oui    | conclut |
      | des relevés ouverts à tous, effacés par un voisin        | seulement page | 40        | known        | oui    | conclut |

  @risk-unlikely-data-unreadable @risk-unlikely-unreadable-and-at-hand
  Plan du scénario: On vérifie encore si des dossiers ont été pris, seul le chiffrement pourrait rassurer (<motif>)
    Le chiffrement ne rassure que si les données sont illisibles et si leur clé est sûre, les deux à la fois.

    Étant donné les faits suivants :
      | fait                                 | valeur             |
      | breach.fuite.established             | inconnu            |
      | breach.fuite.affects                 | seulement dossiers |
      | breach.fuite.loss_of                 | <perte>            |
      | breach.fuite.origin                  | hacking            |
      | breach.fuite.came_through            | aucun              |
      | breach.fuite.readable                | <lisible>          |
      | breach.fuite.key_safe                | <clé>              |
      | breach.fuite.copy_available          | oui                |
      | breach.fuite.restored_in_time        | oui                |
      | breach.fuite.care_delayed            | non                |
      | breach.fuite.recipient               | unknown_recipient  |
      | breach.fuite.retrieved_before_access | non                |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> l'incident "fuite" n'est pas susceptible de faire courir un risque

    Exemples:
      | motif                                       | perte           | lisible | clé | improbable |
      | dossiers illisibles, clé sûre               | confidentiality | non     | oui | ignore si  |
      | dossiers illisibles, clé prise aussi        | confidentiality | non     | non | exclut que |
      | dossiers lisibles, clé d'un autre fichier   | confidentiality | oui     | oui | exclut que |
      | dossiers seulement bloqués, clé prise aussi | availability    | non     | non | exclut que |

  @risk-unlikely-attack-took-nothing
  Scénario: Que l'attaque n'ait rien pris se montre, le silence n'y suffit pas
    Étant donné les faits suivants :
      | fait                            | valeur            |
      | dataset.fichier.content         | contact           |
      | dataset.fichier.data_subjects   | staff             |
      | dataset.fichier.identifiable    | directly          |
      | dataset.fichier.demonstration   | non               |
      | breach.attaque.established      | established       |
      | breach.attaque.affects          | seulement fichier |
      | breach.attaque.loss_of          | availability      |
      | breach.attaque.origin           | ransomware        |
      | breach.attaque.readable         | oui               |
      | breach.attaque.published        | non               |
      | breach.attaque.copy_available   | oui               |
      | breach.attaque.restored_in_time | oui               |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on ignore si l'incident "attaque" n'est pas susceptible de faire courir un risque

  @risk-unlikely-restored-in-time
  Plan du scénario: Le serveur est tombé en panne, et les dossiers <suite>
    Étant donné les faits suivants :
      | fait                          | valeur              |
      | breach.panne.established      | established         |
      | breach.panne.affects          | seulement dossiers  |
      | breach.panne.loss_of          | availability        |
      | breach.panne.origin           | outage              |
      | breach.panne.cause            | internal_accidental |
      | breach.panne.exfiltration     | excluded            |
      | breach.panne.published        | non                 |
      | breach.panne.readable         | oui                 |
      | breach.panne.care_delayed     | non                 |
      | breach.panne.restored_in_time | <à temps>           |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> l'incident "panne" n'est pas susceptible de faire courir un risque

    Exemples:
      | suite                               | à temps     | improbable  |
      | sont revenus à temps                | oui         | conclut que |
      | sont revenus, sans qu'on dise quand | non demandé | ignore si   |
      | ne sont pas revenus à temps         | non         | exclut que  |

  @risk-unlikely-data-unreadable
  Plan du scénario: Des dossiers chiffrés ont été bloqués, et la copie <suite>
    Étant donné les faits suivants :
      | fait                            | valeur             |
      | breach.blocage.established      | established        |
      | breach.blocage.affects          | seulement dossiers |
      | breach.blocage.loss_of          | availability       |
      | breach.blocage.origin           | ransomware         |
      | breach.blocage.cause            | external_malicious |
      | breach.blocage.exfiltration     | excluded           |
      | breach.blocage.published        | non                |
      | breach.blocage.readable         | non                |
      | breach.blocage.key_safe         | oui                |
      | breach.blocage.copy_available   | oui                |
      | breach.blocage.care_delayed     | non                |
      | breach.blocage.restored_in_time | <à temps>          |
      | breach.blocage.lost_for_good    | <perdus>           |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <improbable> l'incident "blocage" n'est pas susceptible de faire courir un risque

    Exemples:
      | suite                                | à temps     | perdus | improbable  |
      | a tout rétabli à temps               | oui         | non    | conclut que |
      | n'a rien rétabli à temps             | non         | non    | exclut que  |
      | existe, sans qu'on sache la suite    | non demandé | non    | ignore si   |
      | n'a pas tout rendu                   | oui         | oui    | exclut que  |
