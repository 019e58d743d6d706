# language: fr
Fonctionnalité: Gouverner les données du cabinet (RGPD, art. 5, 24, 30, 35, 37 et 38 ; CSP, art. R. 1111-8-8 et R. 1111-11)
  Le cabinet garde de quoi prouver ce qu'il fait. Un groupe qui partage un grand système en mesure les risques et
  désigne un délégué. Un hébergeur de données de santé montre un certificat qui couvre ce qu'il fait.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que le cabinet n'a justifié aucun écart

  Règle: Qui décide des traitements doit pouvoir en répondre (art. 5, § 2, et 24)

    @gdpr-5-2-keep-evidence @guide-f1-31-plan-handover
    Scénario: Un médecin qui part à la retraite n'a gardé aucune preuve et n'a prévu personne
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                              | valeur |
        | accountability.self.evidence_file | non    |
        | accountability.self.handover_plan | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                      | constat    | pour       |
        | gdpr-5-2-keep-evidence     | manquement | le cabinet |
        | guide-f1-31-plan-handover  | manquement | le cabinet |
      Et on propose le remède "keep-evidence-file"

    @gdpr-5-2-keep-evidence @guide-f1-31-plan-handover
    Scénario: Le médecin tient un dossier de preuves, et un confrère reprendra les dossiers
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                              | valeur |
        | accountability.self.evidence_file | oui    |
        | accountability.self.handover_plan | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                      | constat  | pour       |
        | gdpr-5-2-keep-evidence     | conforme | le cabinet |
        | guide-f1-31-plan-handover  | conforme | le cabinet |

    @gdpr-5-2-keep-evidence
    Scénario: Qui n'a que des dossiers d'essai n'a rien à prouver sur ses patients
      Étant donné les faits suivants :
        | fait                              | valeur |
        | dataset.dossiers.demonstration    | oui    |
        | accountability.self.evidence_file | non    |
      Et que ce sont là toutes les données
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-5-2-keep-evidence" est "sans objet"

    @guide-f6-01-record-covers-teleconsultation
    Plan du scénario: Le but étant <but>, le registre couvre ceci : <activités>
      Étant donné que le cabinet tient un registre des traitements
      Et les faits suivants :
        | fait                                         | valeur      |
        | processing.visio.purpose                     | <but>       |
        | accountability.self.processing_record_covers | <activités> |
      Et que ce sont là tous les traitements
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f6-01-record-covers-teleconsultation" est "<constat>"

      Exemples:
        | but              | activités                                | constat    |
        | teleconsultation | records, appointments                    | manquement |
        | teleconsultation | records, appointments, teleconsultation  | conforme   |
        | care             | records, appointments                    | sans objet |

  Règle: Un grand système partagé s'évalue et se surveille (art. 35, 37 et 38)

    @gdpr-35-1-impact-assessment @gdpr-37-1-designate-dpo
    Plan du scénario: Avec <patients> patients par an, <structure>, sans analyse d'impact ni délégué
      Étant donné les faits suivants :
        | fait                                  | valeur     |
        | practice.self.form                    | <forme>    |
        | practice.self.patients_per_year       | <patients> |
        | accountability.self.impact_assessment | non        |
        | accountability.self.dpo_designated    | non        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                        | constat   |
        | gdpr-35-1-impact-assessment  | <constat> |
        | gdpr-37-1-designate-dpo      | <constat> |

      Exemples:
        | structure                                     | forme         | patients       | constat    |
        | un groupe qui partage son logiciel            | group_shared  | au moins 14000 | manquement |
        | une maison de santé                           | health_house  | 10001          | manquement |
        | une maison de santé au repère juste           | health_house  | 10000          | sans objet |
        | un centre de santé                            | health_centre | plus de 30000  | manquement |
        | un groupe en deçà du repère de la CNIL        | group_shared  | moins de 10000 | sans objet |
        | un médecin seul, si nombreux soient les siens | solo          | plus de 10000  | sans objet |

    @gdpr-35-1-impact-assessment @gdpr-37-1-designate-dpo @gdpr-38-6-dpo-without-conflict
    Scénario: Un groupe de six médecins a fait son analyse d'impact et partage un délégué indépendant
      Étant donné les faits suivants :
        | fait                                  | valeur         |
        | practice.self.form                    | group_shared   |
        | practice.self.patients_per_year       | au moins 14000 |
        | accountability.self.impact_assessment | 2 mai 2025     |
        | accountability.self.dpo_designated    | oui            |
        | accountability.self.dpo_conflict      | non            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat  | pour       |
        | gdpr-35-1-impact-assessment      | conforme | le cabinet |
        | gdpr-37-1-designate-dpo          | conforme | le cabinet |
        | gdpr-38-6-dpo-without-conflict   | conforme | le cabinet |

    @gdpr-37-1-designate-dpo @gdpr-38-6-dpo-without-conflict
    Scénario: Le délégué est le gérant qui choisit le logiciel
      Étant donné les faits suivants :
        | fait                               | valeur         |
        | practice.self.form                 | group_shared   |
        | practice.self.patients_per_year    | au moins 14000 |
        | accountability.self.dpo_designated | oui            |
        | accountability.self.dpo_conflict   | oui            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat    | pour       |
        | gdpr-37-1-designate-dpo          | conforme   | le cabinet |
        | gdpr-38-6-dpo-without-conflict   | manquement | le cabinet |

    @gdpr-38-6-dpo-without-conflict
    Scénario: Le médecin seul qui n'a pas désigné de délégué n'a pas de conflit à éviter
      Étant donné que le cabinet exerce seul
      Et les faits suivants :
        | fait                               | valeur |
        | accountability.self.dpo_designated | non    |
        | accountability.self.dpo_conflict   | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-38-6-dpo-without-conflict" est "sans objet" pour le cabinet

  Règle: Un certificat d'hébergeur se vérifie (CSP, art. L. 1111-8 et R. 1111-8-8)

    @csp-l1111-8-certified-host @csp-r1111-8-8-current-certificate @ans-hds-02-second-version
    @ans-hds-03-covers-activities @csp-r1111-11-hosting-contract
    Scénario: Un vieux certificat que personne n'a lu, et un contrat muet sur les alertes
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" est certifié hébergeur de données de santé
      Et que le prestataire "nuage" a signé un contrat écrit
      Et les faits suivants :
        | fait                                | valeur          |
        | provider.nuage.guarantees_checked   | non             |
        | provider.nuage.hds_version          | v1              |
        | provider.nuage.hds_covers_activities | non            |
        | provider.nuage.hds_contract_items   | secrecy, places |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                              | constat    | pour                   |
        | csp-l1111-8-certified-host         | conforme   | le prestataire "nuage" |
        | csp-r1111-8-8-current-certificate  | manquement | le prestataire "nuage" |
        | ans-hds-02-second-version          | manquement | le prestataire "nuage" |
        | ans-hds-03-covers-activities       | manquement | le prestataire "nuage" |
        | csp-r1111-11-hosting-contract      | manquement | le prestataire "nuage" |

    @csp-l1111-8-certified-host @csp-r1111-8-8-current-certificate @ans-hds-02-second-version
    @ans-hds-03-covers-activities @csp-r1111-11-hosting-contract
    Scénario: Un certificat à jour, lu par le cabinet, et un contrat complet
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" est certifié hébergeur de données de santé
      Et que le prestataire "nuage" a signé un contrat écrit
      Et les faits suivants :
        | fait                                 | valeur                  |
        | provider.nuage.guarantees_checked    | oui                     |
        | provider.nuage.hds_version           | v2                      |
        | provider.nuage.hds_covers_activities | oui                     |
        | provider.nuage.hds_contract_items    | breach_reporting, places, subcontractors, exit |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                              | constat  | pour                   |
        | csp-l1111-8-certified-host         | conforme | le prestataire "nuage" |
        | csp-r1111-8-8-current-certificate  | conforme | le prestataire "nuage" |
        | ans-hds-02-second-version          | conforme | le prestataire "nuage" |
        | ans-hds-03-covers-activities       | conforme | le prestataire "nuage" |
        | csp-r1111-11-hosting-contract      | conforme | le prestataire "nuage" |

    @csp-l1111-8-certified-host @csp-r1111-11-hosting-contract @csp-r1111-8-8-current-certificate
    Scénario: Un hébergeur sans contrat ni certificat manque à d'autres règles, non à celles-ci
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" n'est pas certifié hébergeur de données de santé
      Et que le prestataire "nuage" n'a signé aucun contrat écrit
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                              | constat    | pour                   |
        | csp-l1111-8-certified-host         | manquement | le prestataire "nuage" |
        | csp-r1111-8-8-current-certificate  | sans objet | le prestataire "nuage" |
        | csp-r1111-11-hosting-contract      | sans objet | le prestataire "nuage" |

    @ans-hds-02-second-version-when-new
    Plan du scénario: Un certificat de version 1 délivré le <délivré> est regardé le <jour>
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" est certifié hébergeur de données de santé
      Et que le cabinet n'a justifié aucun écart
      Et les faits suivants :
        | fait                       | valeur    |
        | provider.nuage.hds_version | v1        |
        | provider.nuage.hds_issued  | <délivré> |
      Quand on évalue le cabinet au <jour>
      Alors la norme "ans-hds-02-second-version-when-new" est "<constat>" pour le prestataire "nuage"

      Exemples:
        | délivré        | jour        | constat    |
        | 3 juin 2024    | 2 mars 2026 | sans objet |
        | 3 février 2025 | 2 mars 2026 | manquement |

    @csp-l1111-8-stored-in-the-eea
    Plan du scénario: Un hébergeur garde les données de santé ailleurs (<lieu>)
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et les faits suivants :
        | fait                         | valeur |
        | provider.nuage.data_location | <lieu> |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-8-stored-in-the-eea" est "<constat>" pour le prestataire "nuage"

      Exemples:
        | lieu        | constat    |
        | france      | conforme   |
        | eea         | conforme   |
        | outside_eea | manquement |

    @ans-hds-02-second-version-when-new @ans-hds-02-second-version
    Scénario: Un certificat neuf suit déjà la version 2
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" est certifié hébergeur de données de santé
      Et les faits suivants :
        | fait                       | valeur         |
        | provider.nuage.hds_version | v2             |
        | provider.nuage.hds_issued  | 3 février 2025 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                              | constat  | pour                   |
        | ans-hds-02-second-version-when-new | conforme | le prestataire "nuage" |
        | ans-hds-02-second-version          | conforme | le prestataire "nuage" |

    @csp-r1111-11-hosting-contract
    Scénario: Le contrat dit les alertes, mais non les lieux d'hébergement ni la fin du contrat
      Étant donné que le prestataire "nuage" héberge des données de santé
      Et que le prestataire "nuage" a signé un contrat écrit
      Et les faits suivants :
        | fait                              | valeur           |
        | provider.nuage.hds_contract_items | breach_reporting |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-r1111-11-hosting-contract" est "manquement" pour le prestataire "nuage"
