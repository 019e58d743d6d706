# language: fr
Fonctionnalité: Rendre compte (RGPD, art. 30 et 31)
  Le cabinet tient le registre de ses traitements et répond à la CNIL. Le silence devant la CNIL est le manquement
  le plus souvent puni chez les médecins.

  Contexte:
    Étant donné un cabinet médical établi en France

  @gdpr-30-1-processing-record
  Scénario: Un cabinet sans registre des traitements
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet ne tient pas de registre des traitements
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-30-1-processing-record" est "manquement" pour le cabinet
    Et on propose le remède "keep-processing-record"

  @gdpr-30-1-processing-record
  Scénario: Un médecin seul tient son registre, car il traite des données de santé
    Étant donné que le cabinet exerce seul
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-30-1-processing-record" est "conforme" pour le cabinet

  @gdpr-30-1-processing-record
  Scénario: Un cabinet qui n'a encore que des dossiers d'essai n'est pas visé
    Étant donné les faits suivants :
      | fait                         | valeur         |
      | dataset.essais.content       | medical_record |
      | dataset.essais.data_subjects | patients       |
      | dataset.essais.demonstration | oui            |
    Et que ce sont là toutes les données
    Et que le cabinet ne tient pas de registre des traitements
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-30-1-processing-record" est "sans objet"

  @gdpr-31-answer-authority
  Scénario: Les courriers de la CNIL restent sans réponse
    Étant donné que le cabinet n'a pas répondu aux courriers de la CNIL
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-31-answer-authority" est "manquement" pour le cabinet
    Et on propose le remède "answer-authority"

  @gdpr-31-answer-authority
  Scénario: Le cabinet a répondu à la CNIL
    Étant donné que le cabinet a répondu aux courriers de la CNIL
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-31-answer-authority" est "conforme" pour le cabinet

  @gdpr-31-answer-authority
  Scénario: Personne ne sait si la CNIL attend une réponse
    Étant donné qu'on ignore si le cabinet a répondu aux courriers de la CNIL
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-31-answer-authority" est "indéterminée"
    Et on demande "accountability.self.authority_letter_unanswered"

  @gdpr-30-1-record-items @gdpr-30-1-f-g-limits-and-security @guide-f1-16-record-covers-activities
  @gdpr-31-give-access-to-authority
  Plan du scénario: Le registre des traitements est <état>
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Et que le cabinet n'a justifié aucun écart
    Et les faits suivants :
      | fait                                        | valeur      |
      | accountability.self.processing_record_items | <mentions>  |
      | accountability.self.processing_record_covers | <activités> |
      | accountability.self.authority_access_refused | <refus>     |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat   | pour       |
      | gdpr-30-1-record-items               | <constat> | le cabinet |
      | gdpr-30-1-f-g-limits-and-security    | <constat> | le cabinet |
      | guide-f1-16-record-covers-activities | <constat> | le cabinet |
      | gdpr-31-give-access-to-authority     | <constat> | le cabinet |

    Exemples:
      | état                            | mentions | activités | refus | constat |
      | complet, et ouvert à la CNIL    | controller, purposes, categories, recipients, time_limits, security | records, appointments | non | conforme |
      | une coquille, refusée à la CNIL | controller | aucun | oui | manquement |
