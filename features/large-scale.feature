# language: fr
Fonctionnalité: La grande échelle (RGPD, art. 35 et 37)
  Un établissement qui traite la santé à grande échelle mesure d'abord l'impact de ses traitements et
  désigne un délégué. Un médecin seul n'est pas visé (considérant 91).

  @gdpr-35-3-b-large-scale-assessment @gdpr-37-1-c-large-scale-dpo
  Scénario: Une clinique sans analyse d'impact ni délégué
    Étant donné les faits suivants :
      | fait                                   | valeur         |
      | practice.self.form                     | establishment  |
      | dataset.dossiers.content               | medical_record |
      | dataset.dossiers.demonstration         | non            |
      | dataset.dossiers.identifiable          | directly       |
      | processing.soins.uses                  | dossiers       |
      | processing.soins.large_scale           | oui            |
      | accountability.self.impact_assessment  | non            |
      | accountability.self.dpo_designated     | non            |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                              | constat    |
      | gdpr-35-3-b-large-scale-assessment | manquement |
      | gdpr-37-1-c-large-scale-dpo        | manquement |

  @gdpr-35-3-b-large-scale-assessment @gdpr-37-1-c-large-scale-dpo
  Scénario: La même clinique, une fois en règle
    Étant donné les faits suivants :
      | fait                                   | valeur         |
      | practice.self.form                     | establishment  |
      | dataset.dossiers.content               | medical_record |
      | dataset.dossiers.demonstration         | non            |
      | dataset.dossiers.identifiable          | directly       |
      | processing.soins.uses                  | dossiers       |
      | processing.soins.large_scale           | oui            |
      | accountability.self.impact_assessment  | oui            |
      | accountability.self.dpo_designated     | oui            |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                              | constat  |
      | gdpr-35-3-b-large-scale-assessment | conforme |
      | gdpr-37-1-c-large-scale-dpo        | conforme |

  @gdpr-35-3-b-large-scale-assessment @gdpr-37-1-c-large-scale-dpo
  Scénario: Un hébergeur qui n'agit que pour ses clients désigne un délégué, l'analyse d'impact revient à ceux-ci
    L'article 35 oblige le responsable du traitement, l'article 37 le sous-traitant aussi.

    Étant donné les faits suivants :
      | fait                                   | valeur         |
      | practice.self.role                     | processor      |
      | practice.self.form                     | host           |
      | dataset.dossiers.content               | medical_record |
      | dataset.dossiers.demonstration         | non            |
      | dataset.dossiers.identifiable          | directly       |
      | processing.hebergement.uses            | dossiers       |
      | processing.hebergement.large_scale     | oui            |
      | accountability.self.impact_assessment  | non            |
      | accountability.self.dpo_designated     | non            |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                              | constat    |
      | gdpr-35-3-b-large-scale-assessment | sans objet |
      | gdpr-37-1-c-large-scale-dpo        | manquement |

  @gdpr-33-1-notify-authority @gdpr-33-5-document-breach
  Scénario: Un éditeur de logiciel n'a pas à notifier à la CNIL les violations de ses clients
    Il prévient le cabinet, qui est le responsable du traitement ; c'est au cabinet de notifier.
    Étant donné les faits suivants :
      | fait                              | valeur          |
      | practice.self.role                | processor       |
      | practice.self.form                | software_vendor |
      | dataset.dossiers.content          | medical_record  |
      | dataset.dossiers.demonstration    | non             |
      | dataset.dossiers.identifiable     | directly        |
      | breach.fuite.established          | established     |
      | breach.fuite.loss_of              | confidentiality |
      | breach.fuite.affects              | dossiers        |
      | breach.fuite.readable             | oui             |
      | breach.fuite.authority_notified   | non             |
      | breach.fuite.register_entry       | non             |
    Et ce sont là tous les incidents
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                      | constat    |
      | gdpr-33-1-notify-authority | sans objet |
      | gdpr-33-5-document-breach  | sans objet |

  @gdpr-35-3-b-large-scale-assessment @gdpr-37-1-c-large-scale-dpo
  @gdpr-35-1-impact-assessment @gdpr-37-1-designate-dpo
  Plan du scénario: Un centre de santé de 50 000 patients n'a ni analyse d'impact ni délégué ; à grande échelle : <échelle>
    Le considérant 91 ne dispense que le praticien seul. Le repère de 10 000 patients est celui de la CNIL ; que le
    traitement soit à grande échelle, au sens de la loi, se dit à part. Le même oubli n'est reproché qu'une fois.

    Étant donné les faits suivants :
      | fait                                   | valeur         |
      | practice.self.form                     | health_centre  |
      | practice.self.patients_per_year        | 50000          |
      | dataset.dossiers.content               | medical_record |
      | dataset.dossiers.demonstration         | non            |
      | dataset.dossiers.identifiable          | directly       |
      | processing.soins.uses                  | dossiers       |
      | processing.soins.large_scale           | <échelle>      |
      | accountability.self.impact_assessment  | non            |
      | accountability.self.dpo_designated     | non            |
    Et que ce sont là tous les traitements
    Et que le cabinet n'a justifié aucun écart
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                              | constat   |
      | gdpr-35-1-impact-assessment        | <repère>  |
      | gdpr-37-1-designate-dpo            | <repère>  |
      | gdpr-35-3-b-large-scale-assessment | <constat> |
      | gdpr-37-1-c-large-scale-dpo        | <constat> |

    Exemples:
      | échelle | repère       | constat      |
      | oui     | sans objet   | manquement   |
      | non     | manquement   | sans objet   |
      | inconnu | indéterminée | indéterminée |

  @gdpr-35-1-impact-assessment @gdpr-37-1-designate-dpo
  Scénario: Le repère de la CNIL suffit tant que personne n'a parlé de grande échelle
    Étant donné les faits suivants :
      | fait                                   | valeur        |
      | practice.self.form                     | health_centre |
      | practice.self.patients_per_year        | 50000         |
      | accountability.self.impact_assessment  | non           |
      | accountability.self.dpo_designated     | non           |
    Et que le cabinet n'a justifié aucun écart
    Quand on évalue le cabinet au 24 novembre 2026
    Alors les constats sont :
      | norme                       | constat    |
      | gdpr-35-1-impact-assessment | manquement |
      | gdpr-37-1-designate-dpo     | manquement |

  @gdpr-37-1-a-public-body-dpo
  Plan du scénario: Un centre de santé municipal de deux médecins ; délégué désigné : <délégué>
    Un organisme public désigne un délégué quelle que soit sa taille.

    Étant donné les faits suivants :
      | fait                               | valeur        |
      | practice.self.form                 | health_centre |
      | practice.self.public_body          | oui           |
      | practice.self.patients_per_year    | 2000          |
      | accountability.self.dpo_designated | <délégué>     |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors la norme "gdpr-37-1-a-public-body-dpo" est "<constat>"

    Exemples:
      | délégué | constat    |
      | oui     | conforme   |
      | non     | manquement |

  @gdpr-37-1-a-public-body-dpo
  Scénario: Un médecin libéral n'est pas un organisme public
    Étant donné un cabinet médical établi en France
    Et que le cabinet exerce seul
    Et les faits suivants :
      | fait                               | valeur |
      | accountability.self.dpo_designated | non    |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors la norme "gdpr-37-1-a-public-body-dpo" est "sans objet"
