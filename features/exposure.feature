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
      | service.site.form            | website            |
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
      Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que la violation de données "fuite" a ouvert les données à tous
      Et on conclut que la violation de données "fuite" fait courir un risque
      Et on exclut que la violation de données "fuite" fait courir un risque élevé

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
