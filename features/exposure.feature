# language: fr
Fonctionnalité: Ce qu'une exposition touche, et ce qu'elle ne touche pas (RGPD, art. 4, § 12, et 32, § 2)
  Une exposition n'est une violation que des données qu'elle ouvre, par le service qui les ouvre. Ce qui est gardé
  ailleurs n'est pas touché.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et les faits suivants :
      | fait                           | valeur            |
      | dataset.annuaire.content       | identity, contact |
      | dataset.annuaire.data_subjects | staff             |
      | dataset.annuaire.demonstration | non               |
      | dataset.annuaire.identifiable  | directly          |
    Et un ordinateur fixe "poste"
    Et que l'appareil "poste" est relié au réseau "box"
    Et que le réseau "box" est ouvert à internet
    Et les faits suivants :
      | fait                         | valeur             |
      | service.site.form            | storage            |
      | service.site.gives_access_to | seulement annuaire |
      | service.site.runs_on         | seulement poste    |
    Et que la fonction serveur du service "site" est active
    Et que le service "site" répond sans aucune authentification
    Et que les réponses du service "site" sont lisibles par tous

  Règle: La violation est celle des données ouvertes, non des autres

    @breach-by-exposure
    Scénario: L'annuaire du personnel est ouvert à tous, les dossiers sont gardés ailleurs
      Étant donné un incident "fuite" survenu par le service "site"
      Et les faits suivants :
        | fait                      | valeur             |
        | breach.fuite.affects      | seulement annuaire |
        | breach.fuite.came_through | seulement site     |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'incident "fuite" est une violation de données personnelles
      Et on conclut que la violation de données "fuite" a ouvert les données à tous
      Et on exclut que la violation de données "fuite" touche des données de santé

    @high-risk-from-open-exposure
    Scénario: Une étude sous codes est ouverte à tous, les dossiers nominatifs sont gardés ailleurs
      Étant donné les faits suivants :
        | fait                         | valeur          |
        | dataset.etude.content        | diagnosis       |
        | dataset.etude.data_subjects  | patients        |
        | dataset.etude.demonstration  | non             |
        | dataset.etude.identifiable   | pseudonymised   |
        | service.site.gives_access_to | seulement etude |
        | breach.fuite.came_through    | seulement site  |
        | breach.fuite.affects         | seulement etude |
        | breach.fuite.loss_of         | confidentiality |
        | breach.fuite.readable        | oui             |
        | breach.fuite.stigmatising    | non             |
        | breach.fuite.severity        | limited         |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "fuite" a ouvert les données à tous
      Et on conclut que la violation de données "fuite" fait courir un risque
      Et on exclut que la violation de données "fuite" fait courir un risque élevé

    @high-risk-from-open-exposure @said-to-have-reached-nobody @gdpr-33-1-notify-authority
    Plan du scénario: Les dossiers étaient ouverts à tous, les journaux disent qui est venu (<motif>)
      Étant donné un incident "fuite" survenu par le service "site"
      Et les faits suivants :
        | fait                                 | valeur             |
        | service.site.gives_access_to         | seulement dossiers |
        | breach.fuite.came_through            | seulement site     |
        | breach.fuite.affects                 | seulement dossiers |
        | breach.fuite.established             | established        |
        | breach.fuite.loss_of                 | confidentiality    |
        | breach.fuite.readable                | oui                |
        | breach.fuite.published               | non                |
        | breach.fuite.stigmatising            | non                |
        | breach.fuite.severity                | limited            |
        | breach.fuite.recipient               | <destinataire>     |
        | breach.fuite.exfiltration            | <copie>            |
        | breach.fuite.retrieved_before_access | <refermé>          |
        | breach.fuite.aware                   | 1 mars 2026 à 9 h 00 |
        | breach.fuite.authority_notified      | 1 mars 2026 à 18 h 00 |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <élevé> la violation de données "fuite" fait courir un risque élevé
      Et la norme "gdpr-33-1-notify-authority" est "conforme" pour la violation de données "fuite"

      Exemples:
        | motif                                     | destinataire | copie        | refermé | élevé       |
        | personne, et la page est refermée         | none         | excluded     | oui     | exclut que  |
        | personne, mais elle est restée ouverte    | none         | excluded     | non     | conclut que |
        | personne, mais rien n'exclut une copie    | none         | not_excluded | oui     | conclut que |
        | personne, les journaux restent à lire     | none         | inconnu      | oui     | ignore si   |
        | rien n'est dit de qui est venu            | non demandé  | excluded     | oui     | conclut que |
        | tout le monde                             | public       | excluded     | oui     | conclut que |

    @risk-unlikely-trusted-recipient @risk-unlikely-retrieved-before-access @risk-unlikely-ordinary-data-returned
    @risk-unlikely-restored-in-time
    Plan du scénario: Ce qui rassure d'un envoi ne rassure pas d'une page ouverte à tous (<motif>)
      Étant donné un incident "fuite" survenu par le service "site"
      Et les faits suivants :
        | fait                                 | valeur              |
        | breach.fuite.affects                 | seulement annuaire  |
        | breach.fuite.loss_of                 | <perte>             |
        | breach.fuite.cause                   | internal_accidental |
        | breach.fuite.restored_in_time        | oui                 |
        | breach.fuite.care_delayed            | non                 |
        | breach.fuite.readable                | oui                 |
        | breach.fuite.stigmatising            | non                 |
        | breach.fuite.recipient               | known               |
        | breach.fuite.recipient_trusted       | <confiance>         |
        | breach.fuite.deletion_confirmed      | <effacé>            |
        | breach.fuite.retrieved_before_access | <repris>            |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "fuite" a ouvert les données à tous
      Et on exclut que la violation de données "fuite" n'est pas susceptible de faire courir un risque

      Exemples:
        | motif                                          | perte           | confiance | effacé | repris |
        | un confrère l'a vue et a effacé sa copie       | confidentiality | oui       | oui    | non    |
        | elle a été retirée avant d'être lue, croit-on  | confidentiality | non       | non    | oui    |
        | un patient l'a vue et a effacé sa copie        | confidentiality | non       | oui    | non    |
        | la page n'a manqué qu'une heure                | availability    | non       | non    | non    |

    @breach-nobody-described
    Scénario: Personne n'a décrit l'ouverture de l'annuaire, rien ne dit encore si elle a touché les dossiers
      Étant donné que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "site" est une violation de données personnelles
      Et on ignore si la violation de données "site" touche des données de santé

    @breach-nobody-described @gdpr-33-5-document-breach
    Scénario: Le logiciel des dossiers n'est ouvert à personne, rien n'en a fui
      La seule violation est celle de l'annuaire ; elle est au registre, et rien d'autre n'est à y inscrire.

      Étant donné un logiciel de dossiers "dossier médical" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et que le service "dossier médical" demande un mot de passe avant de répondre
      Et un incident "fuite" survenu par le service "site"
      Et que l'incident "fuite" est inscrit au registre des violations
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-document-breach" est "conforme"

  Règle: Un port ouvert pour un usage n'ouvre pas tout le réseau

    @service-exposed-to-internet @openings-said-needed @gdpr-32-1-b-no-open-service
    @gdpr-32-1-b-authenticate-remote-access
    Plan du scénario: La box laisse entrer <quoi>
      Étant donné les faits suivants :
        | fait                               | valeur             |
        | service.images.form                | imaging_software   |
        | service.images.gives_access_to     | seulement dossiers |
        | service.images.runs_on             | seulement poste    |
        | service.images.hosted              | non                |
        | service.images.server_function     | oui                |
        | service.images.authentication      | none               |
        | service.images.content_encrypted   | non                |
        | service.images.remote_access       | <à distance>       |
        | service.images.remote_means        | <moyen>            |
        | service.site.gives_access_to       | aucun              |
        | network.box.openings_needed        | <nécessaire>       |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                  | constat   | pour                |
        | gdpr-32-1-b-no-open-service            | <ouvert>  | le service "images" |
        | gdpr-32-1-b-authenticate-remote-access | <demande> | le service "images" |

      Exemples:
        | quoi                                               | à distance | moyen   | nécessaire | ouvert       | demande      |
        | le seul réseau privé du médecin                    | oui        | vpn     | oui        | conforme     | sans objet   |
        | de quoi servir l'agenda, non les images            | non        | inconnu | oui        | conforme     | sans objet   |
        | on ne sait quoi, en plus du réseau privé           | oui        | vpn     | inconnu    | indéterminée | indéterminée |
        | plus que le nécessaire, en plus du réseau privé    | oui        | vpn     | non        | manquement   | manquement   |
        | plus que le nécessaire, les images non comprises   | non        | inconnu | non        | manquement   | manquement   |
        | le nécessaire, on ignore si les images en sont     | inconnu    | inconnu | oui        | indéterminée | indéterminée |
        | le nécessaire, sans qu'on ait demandé ce qu'il en est des images | non demandé | non demandé | oui | indéterminée | indéterminée |
        | de quoi entrer, sans que rien ferme les images     | non demandé | non demandé | non demandé | manquement   | manquement   |
        | les images, par le web                             | oui        | web     | oui        | manquement   | manquement   |

    @service-exposed-to-internet
    Plan du scénario: La box ne laisse entrer que le nécessaire, et un autre réseau <autre>
      Étant donné les faits suivants :
        | fait                             | valeur             |
        | service.images.form              | imaging_software   |
        | service.images.gives_access_to   | seulement dossiers |
        | service.images.runs_on           | seulement poste    |
        | service.images.hosted            | non                |
        | service.images.server_function   | oui                |
        | service.images.remote_access     | non                |
        | network.box.openings_needed      | oui                |
        | network.autre.open_to_internet   | <ouvert>           |
        | network.autre.openings_needed    | non                |
        | device.poste.connected_to        | seulement <réseaux> |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <issue> que le service "images" répond aux demandes venues d'internet

      Exemples:
        | autre                                          | ouvert | réseaux    | issue   |
        | est ouvert à tout, sans que le poste y soit    | oui    | box        | exclut  |
        | est fermé, auquel le poste est relié aussi     | non    | box, autre | exclut  |
        | est ouvert à tout, auquel le poste est relié   | oui    | box, autre | conclut |

  Règle: Un appareil n'ouvre que ce que ses logiciels ouvrent

    @device-serves-health-data @device-holds-health-data
    Scénario: La tablette de l'accueil n'a ni dossier ni logiciel qui en ouvre
      Étant donné un logiciel de dossiers "dossier médical" installé sur l'appareil "poste", qui donne accès aux données "dossiers"
      Et les faits suivants :
        | fait                           | valeur          |
        | service.dossier-medical.runs_on | seulement poste |
        | device.poste.stores            | aucun           |
        | device.tablette.form           | tablet          |
        | device.tablette.stores         | aucun           |
      Et que ce sont là toutes les données, tous les services et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'appareil "poste" donne accès à des données de santé
      Et on exclut que l'appareil "tablette" donne accès à des données de santé

  Règle: Un service gardé chez un prestataire s'ouvre par internet, non par l'appareil du cabinet

    @hosted-service-answers-the-internet @hosted-website-answers-the-internet @hosted-service-closed-to-others
    @service-said-closed-from-afar @service-asks-from-afar @service-said-hosted @service-kept-here
    @exposure-of-data @exposure-of-data-from-afar
    Plan du scénario: <portail>
      Étant donné les faits suivants :
        | fait                                  | valeur             |
        | service.portail.form                  | <forme>            |
        | service.portail.gives_access_to       | seulement dossiers |
        | service.portail.runs_on               | <appareil>         |
        | service.portail.hosted                | <hébergé>          |
        | service.portail.server_function       | <serveur>          |
        | service.portail.remote_access         | <à distance>       |
        | service.portail.remote_means          | <moyen>            |
        | service.portail.remote_authentication | <de loin>          |
        | service.portail.authentication        | <sur place>        |
        | service.portail.content_encrypted     | <chiffré>          |
        | network.box.open_to_internet          | non                |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <conclusion> le service "portail" expose des données de santé

      Exemples:
        | portail                                                    | forme           | appareil | hébergé | serveur | à distance | moyen                 | de loin  | sur place | chiffré | conclusion  |
        | Un portail hébergé répond sans rien demander               | storage         | non demandé | oui     | oui     | non demandé | non demandé           | non demandé | none      | non     | conclut que |
        | Un portail hébergé demande un mot de passe                 | storage         | non demandé | oui     | oui     | non demandé | non demandé           | non demandé | password  | non     | exclut que  |
        | Un site hébergé répond sans rien demander                  | website         | non demandé | oui     | non demandé | non demandé | non demandé           | non demandé | none      | non     | conclut que |
        | Le portail hébergé n'envoie que du chiffré                 | storage         | non demandé | oui     | oui     | non demandé | non demandé           | non demandé | none      | oui     | exclut que  |
        | Le portail hébergé ne s'atteint que par un réseau privé    | storage         | inconnu  | oui     | oui     | oui        | vpn                   | inconnu  | none      | non     | exclut que  |
        | Le site hébergé ne s'atteint que par un réseau privé       | website         | inconnu  | oui     | oui     | oui        | vpn                   | inconnu  | none      | non     | exclut que  |
        | Le portail hébergé ne s'ouvre que depuis le cabinet        | storage         | inconnu  | oui     | oui     | non        | inconnu               | inconnu  | none      | non     | exclut que  |
        | Le portail hébergé demande un mot de passe à distance      | storage         | inconnu  | oui     | oui     | oui        | web                   | password | none      | non     | exclut que  |
        | On ignore si le service hébergé répond à un réseau         | storage         | inconnu  | oui     | inconnu | inconnu    | inconnu               | inconnu  | none      | non     | ignore si   |
        | On ignore où sont gardées les données                      | storage         | inconnu  | inconnu | oui     | inconnu    | inconnu               | inconnu  | none      | non     | ignore si   |
        | On ignore où sont gardées les données du site              | website         | inconnu  | inconnu | inconnu | inconnu    | inconnu               | inconnu  | none      | non     | ignore si   |
        | Le logiciel tourne sur un appareil fermé à internet        | record_software | seulement poste | non demandé | oui | non demandé | non demandé           | non demandé | none      | non     | exclut que  |
        | Le site d'essai tourne sur un appareil fermé à internet    | website         | seulement poste | non demandé | oui | non demandé | non demandé           | non demandé | none      | non     | exclut que  |
        | Le logiciel du poste ouvre des données gardées ailleurs    | record_software | seulement poste | oui  | oui    | non demandé | non demandé           | non demandé | none      | non     | conclut que |
        | Rien n'est gardé ailleurs                                  | record_software | non demandé | non     | non     | non demandé | non demandé           | non demandé | none      | non     | exclut que  |
        | Le bureau à distance est ouvert sans mot de passe          | remote_desktop  | seulement poste | non  | non    | oui     | direct_remote_desktop | none     | password  | non     | conclut que |
        | L'accès par le web ne demande rien                         | record_software | seulement poste | non  | non    | oui     | web                   | none     | password  | non     | conclut que |
        | L'accès par le web n'envoie que du chiffré                 | record_software | seulement poste | non  | non    | oui     | web                   | none     | password  | oui     | exclut que  |
        | L'accès passe par un outil d'assistance                    | record_software | seulement poste | non  | non    | oui     | assistance_tool       | none     | password  | non     | exclut que  |
        | L'accès par le web demande un mot de passe                 | record_software | seulement poste | non  | non    | oui     | web                   | password | password  | non     | exclut que  |
        | L'accès à distance n'existe pas                            | record_software | seulement poste | non  | non    | non     | web                   | none     | password  | non     | exclut que  |

    @hosted-website-answers-the-internet @breach-of-high-stakes-nobody-described @breach-nobody-described
    @gdpr-33-5-document-breach
    Scénario: Le site vitrine du cabinet ne montre que ses médecins, ce n'est pas une violation
      Étant donné les faits suivants :
        | fait                            | valeur             |
        | service.site.form               | website            |
        | service.site.hosted             | oui                |
        | service.site.gives_access_to    | seulement annuaire |
        | service.site.runs_on            | aucun              |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-document-breach" est "sans objet"

    @hosted-website-answers-the-internet @breach-of-high-stakes-nobody-described @breach-nobody-described
    Scénario: Les formulaires des patients s'ouvrent à qui change l'adresse de la page
      Étant donné les faits suivants :
        | fait                              | valeur             |
        | service.portail.form              | website            |
        | service.portail.hosted            | oui                |
        | service.portail.authentication    | none               |
        | service.portail.content_encrypted | non                |
        | service.portail.gives_access_to   | seulement dossiers |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "portail" est une violation de données personnelles

  Règle: Ce que le dossier dit de l'incident

    @incident-said-ruled-out @breach-by-exposure @breach-nobody-described
    Scénario: Une vérification a écarté l'alerte, mais le service reste ouvert à tous
      L'alerte n'est plus une violation. L'ouverture du service en est une, sous son propre nom.

      Étant donné un incident "alerte" survenu par le service "site"
      Et les faits suivants :
        | fait                      | valeur             |
        | breach.alerte.established | ruled_out          |
        | breach.alerte.affects     | seulement annuaire |
        | breach.alerte.loss_of     | confidentiality    |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "alerte" est une violation de données personnelles
      Et on conclut que la violation de données "site" est une violation de données personnelles

    @incident-said-ruled-out @breach-of-high-stakes-nobody-described
    Scénario: Une vérification a écarté l'alerte, mais le service ouvre les dossiers à tous
      Étant donné un incident "alerte" survenu par le service "site"
      Et les faits suivants :
        | fait                         | valeur             |
        | service.site.form            | website            |
        | service.site.gives_access_to | seulement dossiers |
        | breach.alerte.established    | ruled_out          |
        | breach.alerte.affects        | seulement dossiers |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on exclut que l'incident "alerte" est une violation de données personnelles
      Et on conclut que la violation de données "site" est une violation de données personnelles

    @breach-of-high-stakes-nobody-described @gdpr-33-5-document-breach
    Scénario: L'ouverture des dossiers est décrite et inscrite, elle n'est pas comptée deux fois
      Étant donné un incident "fuite" survenu par le service "site"
      Et les faits suivants :
        | fait                         | valeur             |
        | service.site.form            | website            |
        | service.site.gives_access_to | seulement dossiers |
      Et que l'incident "fuite" est inscrit au registre des violations
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-document-breach" est "conforme"

    @holder-said-known @nobody-said-to-have-seen-them @lost-or-handed-over-not-open
    @said-to-come-through-an-open-service @breach-by-exposure
    Plan du scénario: On ne demande pas par quel service est parti <quoi>
      Étant donné les faits suivants :
        | fait                          | valeur             |
        | breach.incident.established   | established        |
        | breach.incident.loss_of       | <perte>            |
        | breach.incident.origin        | <origine>          |
        | breach.incident.recipient     | <destinataire>     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <conclusion> l'incident "incident" a ouvert les données à tous

      Exemples:
        | quoi                                        | perte           | origine                 | destinataire      | conclusion |
        | un courriel dont le destinataire est connu  | confidentiality | other                   | known             | exclut que |
        | un dossier que personne n'a eu              | confidentiality | other                   | none              | exclut que |
        | un fichier seulement bloqué                 | availability    | other                   | inconnu           | exclut que |
        | un portable volé                            | confidentiality | device_lost_or_stolen   | inconnu           | exclut que |
        | un disque jeté                              | confidentiality | device_discarded        | inconnu           | exclut que |
        | une sacoche de papiers                      | confidentiality | paper_lost_or_stolen    | inconnu           | exclut que |
        | un carton jeté                              | confidentiality | paper_discarded         | inconnu           | exclut que |
        | une lettre égarée                           | confidentiality | mail_lost_or_opened     | inconnu           | exclut que |
        | un pli remis à un autre                     | confidentiality | sent_to_wrong_recipient | inconnu           | exclut que |
        | une parole                                  | confidentiality | oral_disclosure         | inconnu           | exclut que |
        | ce qu'un inconnu a eu, d'où que cela vienne | confidentiality | other                   | unknown_recipient | ignore si  |
        | ce dont on ne sait encore rien              | inconnu         | other                   | inconnu           | ignore si  |

    @risk-unlikely-unreadable-and-at-hand @risk-unlikely-data-unreadable @exposed-data-reached-strangers
    Scénario: Le portable volé était chiffré, mais la même liste était ouverte à tous
      Étant donné un incident "vol" survenu par le service "site"
      Et les faits suivants :
        | fait                        | valeur                |
        | device.portable.encrypted   | oui                   |
        | device.portable.stores      | seulement annuaire    |
        | breach.vol.device           | seulement portable    |
        | breach.vol.established      | established           |
        | breach.vol.origin           | device_lost_or_stolen |
        | breach.vol.affects          | seulement annuaire    |
        | breach.vol.loss_of          | confidentiality       |
        | breach.vol.key_safe         | oui                   |
        | breach.vol.copy_available   | oui                   |
        | breach.vol.restored_in_time | oui                   |
        | breach.vol.care_delayed     | non                   |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on ignore si l'incident "vol" n'est pas susceptible de faire courir un risque
