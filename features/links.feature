# language: fr
Fonctionnalité: Ce qui tient à quoi : l'incident, le service, l'appareil, le réseau et les données (RGPD, art. 4, § 12, et 32, § 2)
  Un incident n'ouvre que ce que son service ouvre, et un service que les données qu'il tient. Ce qui vaut d'un appareil,
  d'un service ou d'un fichier ne vaut pas de son voisin.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et les faits suivants :
      | fait                           | valeur            |
      | dataset.annuaire.content       | identity, contact |
      | dataset.annuaire.data_subjects | staff             |
      | dataset.annuaire.demonstration | non               |
      | dataset.annuaire.identifiable  | directly          |

  Règle: Ce qui est joignable depuis internet l'est par son réseau et par son appareil

    @device-reachable-from-internet @service-exposed-to-internet
    Scénario: Le poste de l'accueil est joignable, le serveur du réseau fermé ne l'est pas
      Étant donné un ordinateur fixe "accueil"
      Et que l'appareil "accueil" n'est relié qu'au réseau "box"
      Et que le réseau "box" est ouvert à internet
      Et un serveur "archives"
      Et que l'appareil "archives" n'est relié qu'au réseau "interne"
      Et les faits suivants :
        | fait                             | valeur             |
        | network.interne.open_to_internet | non                |
        | service.logiciel.form            | record_software    |
        | service.logiciel.runs_on         | seulement archives |
        | service.logiciel.gives_access_to | seulement dossiers |
        | service.logiciel.hosted          | non                |
        | service.logiciel.remote_access   | non                |
      Et que la fonction serveur du service "logiciel" est active
      Et que ce sont là toutes les données, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'appareil "accueil" est joignable depuis internet
      Et on exclut que l'appareil "archives" est joignable depuis internet
      Et on exclut que le service "logiciel" répond aux demandes venues d'internet

  Règle: Un service n'expose que les données auxquelles il donne accès

    @service-without-barrier @exposure-of-data-from-afar
    Scénario: L'annuaire s'ouvre par le web sans mot de passe, les dossiers sont gardés ailleurs
      Étant donné les faits suivants :
        | fait                               | valeur             |
        | service.page.form                  | storage            |
        | service.page.gives_access_to       | seulement annuaire |
        | service.page.hosted                | oui                |
        | service.page.remote_access         | oui                |
        | service.page.remote_means          | web                |
        | service.page.remote_authentication | none               |
        | service.page.content_encrypted     | non                |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que le service "page" expose des données personnelles
      Et on exclut que le service "page" expose des données de santé

  Règle: Un incident n'ouvre au public que ce que son propre service ouvre

    @breach-by-exposure
    Plan du scénario: De deux portails un seul est ouvert à tous, l'incident est passé par <lequel>
      Étant donné les faits suivants :
        | fait                              | valeur             |
        | service.ouvert.form               | website            |
        | service.ouvert.gives_access_to    | seulement dossiers |
        | service.ouvert.hosted             | oui                |
        | service.ouvert.authentication     | none               |
        | service.ouvert.content_encrypted  | non                |
        | service.protégé.form              | storage            |
        | service.protégé.gives_access_to   | seulement dossiers |
        | service.protégé.hosted            | oui                |
        | service.protégé.server_function   | oui                |
        | service.protégé.authentication    | password           |
        | service.protégé.remote_access     | non                |
        | service.protégé.content_encrypted | non                |
        | breach.fuite.came_through         | <par>              |
        | breach.fuite.affects              | seulement dossiers |
        | breach.fuite.established          | established        |
        | breach.fuite.loss_of              | confidentiality    |
        | breach.fuite.origin               | other              |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <public> que l'incident "fuite" a ouvert les données à tous

      Exemples:
        | lequel             | par               | public  |
        | le portail ouvert  | seulement ouvert  | conclut |
        | le portail protégé | seulement protégé | exclut  |

    @breach-of-high-stakes-nobody-described @gdpr-33-5-document-breach
    Scénario: L'ouverture du premier portail est décrite, le second n'est ouvert à personne
      La seule violation est celle du premier portail ; elle est au registre, et rien d'autre n'est à y inscrire.

      Étant donné les faits suivants :
        | fait                              | valeur             |
        | service.ouvert.form               | website            |
        | service.ouvert.gives_access_to    | seulement dossiers |
        | service.ouvert.hosted             | oui                |
        | service.ouvert.authentication     | none               |
        | service.ouvert.content_encrypted  | non                |
        | service.protégé.form              | storage            |
        | service.protégé.gives_access_to   | seulement dossiers |
        | service.protégé.hosted            | oui                |
        | service.protégé.server_function   | oui                |
        | service.protégé.authentication    | password           |
        | service.protégé.remote_access     | non                |
        | service.protégé.content_encrypted | non                |
        | breach.fuite.came_through         | seulement ouvert   |
        | breach.fuite.affects              | seulement dossiers |
      Et que l'incident "fuite" est inscrit au registre des violations
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-33-5-document-breach" est "conforme"

  Règle: L'appareil perdu ne dit l'état que des données qu'il contenait, et que s'il a été perdu

    @lost-device-was-encrypted @lost-device-in-clear
    Plan du scénario: Le portable <état> contenait <contenu>, l'incident (<origine>) a touché les dossiers
      Le chiffrement protège d'un voleur ce que l'appareil contient. Il n'arrête pas celui qui entre par le réseau. Il ne
      dit rien de ce qui était ailleurs.

      Étant donné les faits suivants :
        | fait                      | valeur              |
        | device.portable.form      | laptop              |
        | device.portable.encrypted | <chiffré>           |
        | device.portable.stores    | seulement <contenu> |
        | breach.vol.established    | established         |
        | breach.vol.origin         | <origine>           |
        | breach.vol.device         | seulement portable  |
        | breach.vol.affects        | seulement dossiers  |
        | breach.vol.loss_of        | confidentiality     |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <protégé> que l'incident "vol" touche un appareil chiffré
      Et on <lisible> l'incident "vol" porte sur des données lisibles

      Exemples:
        | état     | contenu  | origine               | chiffré | protégé | lisible     |
        | chiffré  | dossiers | device_lost_or_stolen | oui     | conclut | exclut que  |
        | chiffré  | annuaire | device_lost_or_stolen | oui     | exclut  | ignore si   |
        | chiffré  | dossiers | hacking               | oui     | exclut  | ignore si   |
        | en clair | dossiers | device_lost_or_stolen | non     | exclut  | conclut que |
        | en clair | annuaire | device_lost_or_stolen | non     | exclut  | ignore si   |

  Règle: Un incident ne fait courir de risque que pour des données qui concernent quelqu'un, et selon ce qu'elles disent

    @readable-data-reached-strangers @breach-of-exploitable-data
    Plan du scénario: Une clé USB perdue contenait des relevés bancaires <lesquels>
      Étant donné les faits suivants :
        | fait                          | valeur                |
        | dataset.releves.content       | financial             |
        | dataset.releves.data_subjects | staff                 |
        | dataset.releves.identifiable  | <nommés>              |
        | dataset.releves.demonstration | <inventés>            |
        | breach.perte.established      | established           |
        | breach.perte.origin           | device_lost_or_stolen |
        | breach.perte.affects          | seulement releves     |
        | breach.perte.loss_of          | confidentiality       |
        | breach.perte.readable         | oui                   |
        | breach.perte.recipient        | unknown_recipient     |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on <parvenues> que l'incident "perte" a mis les données entre des mains étrangères
      Et on <fraude> que l'incident "perte" touche des données qu'un fraudeur peut exploiter

      Exemples:
        | lesquels               | nommés    | inventés | parvenues | fraude  |
        | de salariés            | directly  | non      | conclut   | conclut |
        | inventés pour un essai | directly  | oui      | exclut    | exclut  |
        | anonymes               | anonymous | non      | exclut    | exclut  |

    @high-risk-from-open-exposure @high-risk-from-unknown-holder
    Plan du scénario: L'annuaire nominatif du personnel est <où>
      Étant donné les faits suivants :
        | fait                           | valeur             |
        | service.page.form              | storage            |
        | service.page.gives_access_to   | seulement annuaire |
        | service.page.hosted            | oui                |
        | service.page.server_function   | oui                |
        | service.page.authentication    | <porte>            |
        | service.page.remote_access     | <à distance>       |
        | service.page.content_encrypted | non                |
        | breach.fuite.came_through      | <par>              |
        | breach.fuite.established       | established        |
        | breach.fuite.affects           | seulement annuaire |
        | breach.fuite.loss_of           | confidentiality    |
        | breach.fuite.origin            | other              |
        | breach.fuite.readable          | oui                |
        | breach.fuite.recipient         | <destinataire>     |
        | breach.fuite.stigmatising      | non                |
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que l'incident "fuite" a mis les données entre des mains étrangères
      Et on exclut que l'incident "fuite" fait courir un risque élevé

      Exemples:
        | où                          | porte    | à distance | par            | destinataire      |
        | sur une page ouverte à tous | none     | oui        | seulement page | public            |
        | chez un inconnu             | password | non        | aucun          | unknown_recipient |

  Règle: La grande échelle est celle du traitement des données de santé, non d'un autre

    @large-scale-of-an-organisation @gdpr-35-3-b-large-scale-assessment @gdpr-37-1-c-large-scale-dpo
    Scénario: Un organisme écrit à des milliers de donateurs et soigne quelques patients
      Étant donné les faits suivants :
        | fait                                  | valeur              |
        | practice.self.form                    | establishment       |
        | dataset.donateurs.content             | identity, contact   |
        | dataset.donateurs.data_subjects       | others              |
        | dataset.donateurs.demonstration       | non                 |
        | dataset.donateurs.identifiable        | directly            |
        | processing.dons.uses                  | seulement donateurs |
        | processing.dons.large_scale           | oui                 |
        | processing.soins.uses                 | seulement dossiers  |
        | processing.soins.large_scale          | non                 |
        | accountability.self.impact_assessment | non                 |
        | accountability.self.dpo_designated    | non                 |
      Et que ce sont là toutes les données et tous les traitements
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat    |
        | gdpr-35-3-b-large-scale-assessment | sans objet |
        | gdpr-37-1-c-large-scale-dpo        | sans objet |
