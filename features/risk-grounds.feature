# language: fr
Fonctionnalité: Chaque motif de risque suffit à lui seul (RGPD, considérants 75 et 85)
  Un motif de risque se prouve sans les autres. Sans lui, on ne conclut pas au risque : on l'ignore encore.

  Contexte:
    Étant donné un cabinet médical établi en France

  @gdpr-33-1-notify-authority
  Plan du scénario: Le motif est <motif>
    Étant donné les faits suivants :
      | fait                                 | valeur               |
      | dataset.fichier.content              | <contenu>            |
      | dataset.fichier.data_subjects        | <personnes>          |
      | dataset.fichier.identifiable         | directly             |
      | dataset.fichier.demonstration        | non                  |
      | breach.fuite.established             | <état>               |
      | breach.fuite.affects                 | seulement fichier    |
      | breach.fuite.loss_of                 | <perte>              |
      | breach.fuite.readable                | <lisible>            |
      | breach.fuite.key_safe                | oui                  |
      | breach.fuite.recipient               | <destinataire>       |
      | breach.fuite.recipient_trusted       | non                  |
      | breach.fuite.deletion_confirmed      | non                  |
      | breach.fuite.retrieved_before_access | non                  |
      | breach.fuite.restored_in_time        | <rétabli>            |
      | breach.fuite.care_delayed            | non                  |
      | breach.fuite.stigmatising            | non                  |
      | breach.fuite.published               | non                  |
      | breach.fuite.aware                   | 2 mars 2026 à 9 h 00 |
      | breach.fuite.authority_notified      | 3 mars 2026 à 9 h 00 |
    Et que ce sont là toutes les données, tous les incidents, tous les services, tous les réseaux et tous les appareils
    Quand on évalue le cabinet au 10 mars 2026
    Alors on <conclusion> que l'incident "fuite" fait courir un risque
    Et la norme "gdpr-33-1-notify-authority" est "<constat>"

    Exemples:
      | motif                                                   | contenu   | personnes | état        | perte           | lisible | destinataire      | rétabli | conclusion | constat  |
      | un tiers connu lit des données de santé                 | diagnosis | patients  | established | confidentiality | oui     | known             | oui     | conclut    | conforme |
      | un inconnu détient un fichier du personnel              | contact   | staff     | established | confidentiality | oui     | unknown_recipient | oui     | conclut    | conforme |
      | un tiers connu lit un fichier du personnel              | contact   | staff     | established | confidentiality | oui     | known             | oui     | exclut     | conforme |
      | un tiers connu tient des données de santé illisibles    | diagnosis | patients  | established | confidentiality | non     | known             | oui     | exclut     | sans objet |
      | un inconnu tient un fichier du personnel illisible      | contact   | staff     | established | confidentiality | non     | unknown_recipient | oui     | exclut     | sans objet |
      | des dossiers manquent longtemps                         | diagnosis | patients  | established | availability    | oui     | none              | non     | conclut    | conforme |
      | une lettre d'information manque longtemps               | contact   | others    | established | availability    | oui     | none              | non     | exclut     | conforme |
      | un fichier est rétabli à temps                          | contact   | staff     | established | availability    | oui     | none              | oui     | exclut     | conforme |
      | un fichier altéré n'est pas rétabli à temps             | contact   | staff     | established | integrity       | oui     | none              | non     | exclut     | conforme |
      | des données de santé sont altérées                      | diagnosis | patients  | established | integrity       | oui     | none              | oui     | conclut    | conforme |
      | un fichier du personnel est altéré                      | contact   | staff     | established | integrity       | oui     | none              | oui     | exclut     | conforme |
      | des données de santé sont rétablies à temps             | diagnosis | patients  | established | availability    | oui     | none              | oui     | exclut     | conforme |
      | une panne longue se révèle une fausse alerte            | contact   | staff     | ruled_out   | availability    | oui     | none              | non     | exclut     | sans objet |
      | une altération se révèle une fausse alerte              | diagnosis | patients  | ruled_out   | integrity       | oui     | none              | oui     | exclut     | sans objet |
