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

  @gdpr-30-1-processing-record @gdpr-30-1-record-items @gdpr-30-1-f-g-limits-and-security
  Scénario: Un éditeur qui n'agit que pour ses clients tient un autre registre que le leur
    Le registre du responsable (art. 30, § 1) est celui de chaque cabinet ; l'éditeur tient celui du § 2.

    Étant donné les faits suivants :
      | fait                                        | valeur          |
      | practice.self.form                          | software_vendor |
      | practice.self.role                          | processor       |
      | accountability.self.processing_record_items | aucun           |
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet ne tient pas de registre des traitements
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                             | constat    |
      | gdpr-30-1-processing-record       | sans objet |
      | gdpr-30-1-record-items            | sans objet |
      | gdpr-30-1-f-g-limits-and-security | sans objet |

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
      | complet, et ouvert à la CNIL    | controller, purposes, categories, recipients, time_limits, security | records | non | conforme |
      | une coquille, refusée à la CNIL | controller | aucun | oui | manquement |

  @gdpr-31-give-access-to-authority
  Scénario: Le cabinet ferme sa porte aux agents de la CNIL
    Étant donné les faits suivants :
      | fait                                         | valeur |
      | accountability.self.authority_access_refused | oui    |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-31-give-access-to-authority" est "manquement" pour le cabinet
    Et on propose le remède "give-access-to-authority"

  @guide-f2-08-record-covers-appointments @guide-f3-07-record-covers-messaging @guide-f1-16-record-covers-activities
  Plan du scénario: Le cabinet prend des rendez-vous et écrit aux confrères, le registre couvre ceci : <activités>
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Et que le cabinet n'a justifié aucun écart
    Et les faits suivants :
      | fait                                         | valeur             |
      | processing.agenda.purpose                    | appointments       |
      | service.messagerie.form                      | secure_health_mail |
      | service.messagerie.gives_access_to           | dossiers           |
      | accountability.self.processing_record_covers | <activités>        |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                   | constat       | pour       |
      | guide-f1-16-record-covers-activities    | <dossiers>    | le cabinet |
      | guide-f2-08-record-covers-appointments  | <rendez-vous> | le cabinet |
      | guide-f3-07-record-covers-messaging     | <messagerie>  | le cabinet |

    Exemples:
      | activités                        | dossiers   | rendez-vous | messagerie |
      | records, appointments, messaging | conforme   | conforme    | conforme   |
      | records                          | conforme   | manquement  | manquement |
      | appointments                     | manquement | conforme    | manquement |

  @guide-f1-16-record-covers-activities @guide-f2-08-record-covers-appointments
  Scénario: Un médecin qui reçoit sans rendez-vous n'a pas d'agenda à inscrire au registre
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Et les faits suivants :
      | fait                                         | valeur                 |
      | processing.suivi.purpose                     | care                   |
      | accountability.self.processing_record_covers | records, billing       |
    Et que ce sont là tous les traitements
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                  | constat    |
      | guide-f1-16-record-covers-activities   | conforme   |
      | guide-f2-08-record-covers-appointments | sans objet |

  @gdpr-30-1-e-record-transfers
  Plan du scénario: La sauvegarde est gardée ici : <lieu>, et le registre parle des transferts : <transferts>
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et un prestataire "sauvegarde" qui traite les données "dossiers" pour le compte du cabinet
    Et que le cabinet tient un registre des traitements
    Et les faits suivants :
      | fait                                        | valeur     |
      | provider.sauvegarde.data_location           | <lieu>     |
      | accountability.self.processing_record_items | <mentions> |
    Et que ce sont là tous les prestataires
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-30-1-e-record-transfers" est "<constat>"

    Exemples:
      | lieu        | transferts | mentions                                               | constat    |
      | outside_eea | non        | controller, purposes, categories, recipients           | manquement |
      | outside_eea | oui        | controller, purposes, categories, recipients, transfers | conforme   |
      | france      | non        | controller, purposes, categories, recipients           | sans objet |

  @gdpr-30-1-a-record-dpo @gdpr-30-1-a-record-joint-controllers
  Plan du scénario: Deux médecins ont un dossier commun et un délégué, le registre nomme <mentions>
    Étant donné les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Et les faits suivants :
      | fait                                        | valeur           |
      | practice.self.role                          | joint_controller |
      | accountability.self.dpo_designated          | oui              |
      | accountability.self.processing_record_items | <mentions>       |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat     | pour       |
      | gdpr-30-1-a-record-dpo               | <délégué>   | le cabinet |
      | gdpr-30-1-a-record-joint-controllers | <conjoints> | le cabinet |

    Exemples:
      | mentions                          | délégué    | conjoints  |
      | controller, joint_controller, dpo | conforme   | conforme   |
      | controller, dpo                   | conforme   | manquement |
      | controller, joint_controller      | manquement | conforme   |

  @gdpr-30-1-a-record-dpo @gdpr-30-1-a-record-joint-controllers
  Scénario: Un médecin seul et sans délégué n'a ni l'un ni l'autre à nommer au registre
    Étant donné que le cabinet exerce seul
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet tient un registre des traitements
    Et les faits suivants :
      | fait                                        | valeur                                      |
      | accountability.self.dpo_designated          | non                                         |
      | accountability.self.processing_record_items | controller, purposes, categories, recipients |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat    |
      | gdpr-30-1-a-record-dpo               | sans objet |
      | gdpr-30-1-a-record-joint-controllers | sans objet |
