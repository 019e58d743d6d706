# language: fr
Fonctionnalité: Le questionnaire
  Le questionnaire ne pose que les questions dont la réponse peut encore changer un constat, les urgentes d'abord.
  Rien n'est supposé : « je ne sais pas » est une réponse, et une absence ne prouve rien tant que la liste est ouverte.

  Scénario: Un incident en cours passe avant tout le reste
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Alors la question posée a pour sujet "Incidents"
    Et le premier bilan n'est pas prêt

  Scénario: Une liste vide se ferme par une réponse, pas par un silence
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Et on répond "non"
    Alors aucune question ne contient "Un incident a-t-il touché des données"
    Et la question posée contient "Un courrier de la CNIL est-il resté sans réponse ?"

  Scénario: Les choses se nomment, puis l'on dit si c'est tout
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Et on répond "vol du portable"
    Alors la question posée contient "Notés : vol du portable."
    Et la question posée contient "Est-ce que ce sont tous vos incidents ?"
    Quand on répond "oui"
    Alors la question posée a pour sujet "Incidents"
    Et la question posée contient "vol du portable"

  Scénario: Ce qui n'est pas clair n'est pas noté
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Et on répond "non"
    Alors "peut-être" n'est pas une réponse à la question posée
    Et "1" n'est pas une réponse à la question posée

  Scénario: Je ne sais pas est une réponse, et la question n'est plus posée
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Et on répond "non"
    Et on répond "je ne sais pas"
    Alors aucune question ne contient "Un courrier de la CNIL est-il resté sans réponse ?"

  Scénario: Revenir en arrière retire la dernière réponse et repose sa question
    Étant donné un cabinet médical établi en France
    Quand on commence le questionnaire au 24 novembre 2026
    Et on répond "non"
    Et on répond "oui"
    Et on revient en arrière
    Alors la réponse "accountability.self.authority_letter_unanswered" est retirée
    Et la question posée contient "Un courrier de la CNIL est-il resté sans réponse ?"

  Scénario: La même question de plusieurs appareils n'est posée qu'une fois
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "images" : les images médicales
    Et les faits suivants :
      | fait                     | valeur |
      | device.portable.form     | laptop |
      | device.portable.stores   | images |
      | device.poste.form        | laptop |
      | device.poste.stores      | images |
    Et que ce sont là toutes les données
    Et que ce sont là tous les appareils
    Quand on commence le questionnaire au 24 novembre 2026
    Alors une question à venir contient "Tous ces appareils sont-ils chiffrés ?"
    Et une question à venir contient "Il s'agit de : portable, poste."
    Et aucune question ne contient "L'appareil « portable » est-il chiffré"

  Scénario: Rien n'est demandé d'un incident qui n'a peut-être pas eu lieu
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "images" : les images médicales
    Et les faits suivants :
      | fait                         | valeur |
      | service.pacs.gives_access_to | images |
      | service.pacs.runs_on         | poste  |
      | device.poste.connected_to    | box    |
      | network.box.label            | box    |
    Et que ce sont là tous les incidents
    Quand on commence le questionnaire au 24 novembre 2026
    Alors aucune question ne contient "L'incident « pacs »"

  Scénario: Corriger une réponse retire celles qui en dépendent, et elles seules
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "images" : les images médicales
    Et les faits suivants :
      | fait                      | valeur |
      | device.poste.form         | laptop |
      | device.poste.stores       | images |
      | device.poste.connected_to | box    |
      | network.box.label         | box    |
    Et que ce sont là toutes les données
    Et que ce sont là tous les appareils
    Et que ce sont là tous les réseaux
    Quand on commence le questionnaire au 24 novembre 2026
    Et on corrige la réponse "network.box.open_to_internet" : "oui"
    Et on corrige la réponse "network.box.openings_needed" : "non"
    Et on corrige la réponse "network.box.open_to_internet" : "non"
    Alors la réponse "network.box.openings_needed" est retirée
    Et aucune autre réponse que "network.box.openings_needed" n'est retirée

  Scénario: Un cabinet qui n'a encore ni données ni appareils se voit épargner leurs questions
    Étant donné un cabinet médical établi en France
    Et que ce sont là tous les incidents
    Et que ce sont là toutes les données
    Et que ce sont là tous les appareils
    Et que ce sont là tous les réseaux
    Et que ce sont là tous les services
    Et que ce sont là tous les prestataires
    Et que ce sont là toutes les personnes
    Quand on commence le questionnaire au 24 novembre 2026
    Alors la question posée contient "Un courrier de la CNIL est-il resté sans réponse ?"
    Et aucune question ne contient "chiffr"
