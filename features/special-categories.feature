# language: fr
Fonctionnalité: Les conditions de chaque base légale et de chaque cas de l'article 9 (RGPD, art. 6 et 9)
  Invoquer un cas ne suffit pas : encore faut-il que ses conditions soient remplies.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et que le cabinet exerce seul
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et un traitement "usage" des données "dossiers"

  Règle: Chaque base légale a ses conditions (art. 6)

    @gdpr-6-1-a-valid-consent
    Plan du scénario: Le consentement à la lettre d'information est <état>
      Étant donné que le traitement "usage" a pour base légale le consentement
      Et les faits suivants :
        | fait                             | valeur    |
        | processing.usage.consent_given   | <réponse> |
        | processing.usage.consent_quality | <qualité> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-1-a-valid-consent" est "<constat>" pour le traitement "usage"

      Exemples:
        | état                       | réponse   | qualité                  | constat    |
        | libre, spécifique, éclairé | given     | specific, informed, free | conforme   |
        | arraché                    | given     | specific, informed       | manquement |
        | retiré                     | withdrawn | specific, informed, free | manquement |

    @gdpr-6-1-necessary
    Plan du scénario: Le traitement est nécessaire à son but : <nécessaire>
      Étant donné que le traitement "usage" a pour base légale l'intérêt légitime
      Et les faits suivants :
        | fait                       | valeur       |
        | processing.usage.necessary | <nécessaire> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-1-necessary" est "<constat>" pour le traitement "usage"

      Exemples:
        | nécessaire | constat    |
        | oui        | conforme   |
        | non        | manquement |

    @gdpr-6-1-d-vital-interest
    Plan du scénario: La vie du patient est en jeu : <vital>
      Étant donné les faits suivants :
        | fait                            | valeur          |
        | processing.usage.legal_basis    | vital_interests |
        | processing.usage.vital_interest | <vital>         |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-1-d-vital-interest" est "<constat>" pour le traitement "usage"

      Exemples:
        | vital | constat    |
        | oui   | conforme   |
        | non   | manquement |

    @gdpr-6-3-ground-laid-down-by-law
    Plan du scénario: L'obligation légale est nommée (<texte>), pour un but de <but>
      Étant donné que le traitement "usage" a pour base légale une obligation légale
      Et les faits suivants :
        | fait                        | valeur  |
        | processing.usage.named_text | <texte> |
        | processing.usage.purpose    | <but>   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-3-ground-laid-down-by-law" est "<constat>" pour le traitement "usage"

      Exemples:
        | texte | but     | constat    |
        | oui   | staff   | conforme   |
        | non   | staff   | manquement |
        | non   | care    | excusée    |
        | non   | billing | excusée    |

    @gdpr-6-3-ground-laid-down-by-law
    Plan du scénario: Le devoir de tenir un dossier ou une feuille de soins ne fonde pas une mission d'intérêt public (<but>)
      Étant donné les faits suivants :
        | fait                         | valeur      |
        | processing.usage.legal_basis | public_task |
        | processing.usage.named_text  | non         |
        | processing.usage.purpose     | <but>       |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-3-ground-laid-down-by-law" est "manquement" pour le traitement "usage"

      Exemples:
        | but     |
        | care    |
        | billing |

  Règle: Chaque cas de l'article 9 a ses conditions

    @gdpr-9-2-a-explicit-consent @gdpr-9-2-b-employment-or-social-law @gdpr-9-2-c-vital-interests
    @gdpr-9-2-e-made-public-by-the-person @gdpr-9-2-f-legal-claims @gdpr-9-2-g-substantial-public-interest
    @gdpr-9-2-h-care-purposes @gdpr-9-2-h-law-or-contract @gdpr-9-2-i-public-health @gdpr-9-2-j-research
    @gdpr-9-3-under-secrecy @gdpr-9-2-d-not-for-a-practice
    Plan du scénario: Toutes les conditions du cas invoqué sont remplies (<norme>)
      Étant donné les faits suivants :
        | fait                                       | valeur                             |
        | processing.usage.special_category_ground   | <cas>                              |
        | processing.usage.purpose                   | <but>                              |
        | processing.usage.consent_given             | given                              |
        | processing.usage.consent_quality           | explicit, specific, informed, free |
        | processing.usage.named_text                | oui                                |
        | processing.usage.safeguards                | oui                                |
        | processing.usage.necessary                 | oui                                |
        | processing.usage.minimised                 | oui                                |
        | processing.usage.vital_interest            | oui                                |
        | processing.usage.person_incapable          | oui                                |
        | processing.usage.published_by_data_subject | oui                                |
        | processing.usage.professional_contract     | oui                                |
        | processing.usage.under_secrecy             | oui                                |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "<norme>" est "conforme" pour le traitement "usage"

      Exemples:
        | norme                                  | cas                          | but           |
        | gdpr-9-2-a-explicit-consent            | explicit_consent             | research      |
        | gdpr-9-2-b-employment-or-social-law    | employment_law               | staff         |
        | gdpr-9-2-c-vital-interests             | vital_interests              | care          |
        | gdpr-9-2-d-not-for-a-practice          | health_care                  | care          |
        | gdpr-9-2-e-made-public-by-the-person   | made_public                  | other         |
        | gdpr-9-2-f-legal-claims                | legal_claims                 | legal_claim   |
        | gdpr-9-2-g-substantial-public-interest | substantial_public_interest  | other         |
        | gdpr-9-2-h-care-purposes               | health_care                  | care          |
        | gdpr-9-2-h-law-or-contract             | health_care                  | care          |
        | gdpr-9-2-i-public-health               | public_health                | public_health |
        | gdpr-9-2-j-research                    | archives_research_statistics | research      |
        | gdpr-9-3-under-secrecy                 | health_care                  | care          |

    @gdpr-9-2-a-explicit-consent @gdpr-9-2-b-employment-or-social-law @gdpr-9-2-c-vital-interests
    @gdpr-9-2-e-made-public-by-the-person @gdpr-9-2-f-legal-claims @gdpr-9-2-g-substantial-public-interest
    @gdpr-9-2-h-care-purposes @gdpr-9-2-h-law-or-contract @gdpr-9-2-i-public-health @gdpr-9-2-j-research
    @gdpr-9-3-under-secrecy @gdpr-9-2-d-not-for-a-practice
    Plan du scénario: Une condition du cas invoqué manque (<norme>, <fait>)
      Étant donné les faits suivants :
        | fait                                     | valeur |
        | processing.usage.special_category_ground | <cas>  |
        | processing.usage.purpose                 | <but>  |
        | processing.usage.necessary               | oui    |
        | processing.usage.named_text              | oui    |
        | processing.usage.safeguards              | oui    |
        | processing.usage.study_internal          | non    |
        | processing.usage.study_formality         | none   |
      Et les faits suivants :
        | fait                    | valeur   |
        | processing.usage.<fait> | <valeur> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "<norme>" est "manquement" pour le traitement "usage"

      Exemples:
        | norme                                  | cas                          | but       | fait                      | valeur         |
        | gdpr-9-2-a-explicit-consent            | explicit_consent             | research  | consent_quality           | informed, free |
        | gdpr-9-2-a-explicit-consent            | explicit_consent             | research  | consent_given             | refused        |
        | gdpr-9-2-b-employment-or-social-law    | employment_law               | staff     | named_text                | non            |
        | gdpr-9-2-b-employment-or-social-law    | employment_law               | staff     | safeguards                | non            |
        | gdpr-9-2-c-vital-interests             | vital_interests              | care      | person_incapable          | non            |
        | gdpr-9-2-c-vital-interests             | vital_interests              | care      | vital_interest            | non            |
        | gdpr-9-2-d-not-for-a-practice          | non_profit_body              | other     | necessary                 | oui            |
        | gdpr-9-2-e-made-public-by-the-person   | made_public                  | other     | published_by_data_subject | non            |
        | gdpr-9-2-f-legal-claims                | legal_claims                 | marketing | minimised                 | oui            |
        | gdpr-9-2-f-legal-claims                | legal_claims                 | legal_claim | necessary               | non            |
        | gdpr-9-2-g-substantial-public-interest | substantial_public_interest  | other     | named_text                | non            |
        | gdpr-9-2-g-substantial-public-interest | substantial_public_interest  | other     | safeguards                | non            |
        | gdpr-9-2-h-care-purposes               | health_care                  | marketing | necessary                 | oui            |
        | gdpr-9-2-h-care-purposes               | health_care                  | care      | necessary                 | non            |
        | gdpr-9-2-h-law-or-contract             | health_care                  | marketing | professional_contract     | non            |
        | gdpr-9-2-i-public-health               | public_health                | other     | named_text                | non            |
        | gdpr-9-2-i-public-health               | public_health                | other     | safeguards                | non            |
        | gdpr-9-2-j-research                    | archives_research_statistics | research  | named_text                | non            |
        | gdpr-9-2-j-research                    | archives_research_statistics | research  | safeguards                | non            |
        | gdpr-9-3-under-secrecy                 | health_care                  | care      | under_secrecy             | non            |

    @gdpr-9-2-d-not-for-a-practice
    Plan du scénario: Une association invoque le cas des organismes religieux ou syndicaux ; elle en est un : <visée>
      Étant donné les faits suivants :
        | fait                                     | valeur          |
        | practice.self.form                       | medico_social   |
        | practice.self.non_profit_aim             | <visée>         |
        | processing.usage.special_category_ground | non_profit_body |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-2-d-not-for-a-practice" est "<constat>" pour le traitement "usage"

      Exemples:
        | visée   | constat      |
        | oui     | excusée      |
        | non     | manquement   |
        | inconnu | indéterminée |

    @gdpr-9-2-h-law-or-contract
    Plan du scénario: L'agenda d'un médecin n'a pas besoin de contrat, sous secret : <secret>
      Étant donné les faits suivants :
        | fait                                     | valeur       |
        | processing.usage.special_category_ground | health_care  |
        | processing.usage.purpose                 | appointments |
        | processing.usage.necessary               | oui          |
        | processing.usage.professional_contract   | non          |
        | processing.usage.under_secrecy           | <secret>     |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-2-h-law-or-contract" est "<constat>" pour le traitement "usage"

      Exemples:
        | secret | constat    |
        | oui    | excusée    |
        | non    | manquement |

    @gdpr-9-2-h-law-or-contract
    Scénario: Le dossier médical est tenu par la loi, sans qu'il faille de contrat
      Étant donné les faits suivants :
        | fait                                     | valeur      |
        | processing.usage.special_category_ground | health_care |
        | processing.usage.purpose                 | care        |
        | processing.usage.professional_contract   | non         |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-2-h-law-or-contract" est "excusée" pour le traitement "usage"
      Et l'exception "record-kept-under-the-public-health-code" s'applique

    @gdpr-9-2-b-employment-or-social-law
    Scénario: Les feuilles de soins sont dues par le code de la sécurité sociale
      Étant donné les faits suivants :
        | fait                                     | valeur         |
        | processing.usage.special_category_ground | employment_law |
        | processing.usage.purpose                 | billing        |
        | processing.usage.named_text              | non            |
        | processing.usage.necessary               | oui            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-2-b-employment-or-social-law" est "excusée" pour le traitement "usage"
      Et l'exception "care-sheets-under-the-social-security-code" s'applique

    @gdpr-9-2-j-research
    Plan du scénario: Une étude entre dans le cadre de la loi (<exception>)
      Étant donné les faits suivants :
        | fait                                     | valeur                       |
        | processing.usage.special_category_ground | archives_research_statistics |
        | processing.usage.purpose                 | research                     |
        | processing.usage.named_text              | non                          |
        | processing.usage.necessary               | oui                          |
        | processing.usage.study_internal          | <interne>                    |
        | processing.usage.study_formality         | <formalité>                  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-2-j-research" est "excusée" pour le traitement "usage"
      Et l'exception "<exception>" s'applique

      Exemples:
        | exception                    | interne | formalité             |
        | in-house-study               | oui     | none                  |
        | study-under-a-cnil-formality | non     | reference_methodology |

  Règle: Ce qui laisse deviner la santé, ou ne porte qu'un code, est protégé aussi

    Plan du scénario: Le fichier des patients contient <contenu>
      Étant donné les faits suivants :
        | fait                         | valeur    |
        | dataset.agenda.content       | <contenu> |
        | dataset.agenda.data_subjects | patients  |
        | dataset.agenda.identifiable  | directly  |
        | dataset.agenda.demonstration | non       |
      Quand on évalue le cabinet au 2 mars 2026
      Alors on conclut que les données "agenda" sont des données de santé

      Exemples:
        | contenu                         |
        | identity, appointments          |
        | identity, treating_professional |
        | identity, claim_forms           |
        | national_health_identifier      |

    @gdpr-9-1-special-category-case
    Plan du scénario: L'interdiction de principe ne vise pas que la santé (<contenu>)
      Étant donné les faits suivants :
        | fait                                        | valeur    |
        | dataset.fiches.content                      | <contenu> |
        | dataset.fiches.data_subjects                | staff     |
        | dataset.fiches.identifiable                 | directly  |
        | dataset.fiches.demonstration                | non       |
        | processing.annuaire.uses                    | fiches    |
        | processing.annuaire.special_category_ground | none      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-1-special-category-case" est "manquement" pour le traitement "annuaire"

      Exemples:
        | contenu                  |
        | religion                 |
        | union_membership         |
        | ethnic_origin            |
        | sex_life                 |
        | genetic                  |
        | biometric_identification |

    @gdpr-6-1-legal-basis
    Plan du scénario: Un code à la place du nom ne rend pas anonyme (<lien>)
      Étant donné les faits suivants :
        | fait                                | valeur                 |
        | dataset.observatoire.content        | diagnosis              |
        | dataset.observatoire.identifiable   | <lien>                 |
        | dataset.observatoire.demonstration  | non                    |
        | processing.statistiques.uses        | seulement observatoire |
        | processing.statistiques.legal_basis | none                   |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-6-1-legal-basis" est "<constat>" pour le traitement "statistiques"

      Exemples:
        | lien          | constat    |
        | pseudonymised | manquement |
        | anonymous     | sans objet |

    @gdpr-6-1-legal-basis @gdpr-9-1-special-category-case
    Plan du scénario: Le cabinet reçoit pour une étude des données codées, <clé>
      Étant donné les faits suivants :
        | fait                                      | valeur         |
        | dataset.etude.content                     | diagnosis      |
        | dataset.etude.data_subjects               | patients       |
        | dataset.etude.identifiable                | <lien>         |
        | dataset.etude.demonstration               | non            |
        | processing.etude.uses                     | seulement etude |
        | processing.etude.legal_basis              | none           |
        | processing.etude.special_category_ground  | none           |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                          | constat   | pour                  |
        | gdpr-6-1-legal-basis           | <constat> | le traitement "etude" |
        | gdpr-9-1-special-category-case | <constat> | le traitement "etude" |

      Exemples:
        | clé                                                      | lien              | constat    |
        | dont il peut obtenir la clé                              | pseudonymised     | manquement |
        | sans clé ni aucun moyen raisonnable de savoir qui c'est  | coded_without_key | sans objet |

    @gdpr-9-1-special-category-case
    Plan du scénario: Un agenda sans le nom des patients dit encore qui se soigne : <contenu>, <personnes> (<lien>, essai : <essai>)
      Étant donné les faits suivants :
        | fait                                      | valeur           |
        | dataset.agenda.content                    | <contenu>        |
        | dataset.agenda.data_subjects              | <personnes>      |
        | dataset.agenda.identifiable               | <lien>           |
        | dataset.agenda.demonstration              | <essai>          |
        | processing.envoi.uses                     | seulement agenda |
        | processing.envoi.special_category_ground  | none             |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-1-special-category-case" est "<constat>" pour le traitement "envoi"

      Exemples:
        | contenu              | personnes  | lien              | essai | constat    |
        | appointments         | patients   | pseudonymised     | non   | manquement |
        | care_dates           | patients   | pseudonymised     | non   | manquement |
        | treating_professional | patients  | pseudonymised     | non   | manquement |
        | claim_forms          | patients   | pseudonymised     | non   | manquement |
        | appointments         | minors     | pseudonymised     | non   | manquement |
        | appointments         | vulnerable | pseudonymised     | non   | manquement |
        | appointments         | staff      | pseudonymised     | non   | sans objet |
        | credentials          | minors     | pseudonymised     | non   | sans objet |
        | appointments         | patients   | coded_without_key | non   | sans objet |
        | appointments         | patients   | anonymous         | non   | sans objet |
        | appointments         | patients   | pseudonymised     | oui   | sans objet |

    @gdpr-9-1-special-category-case
    Plan du scénario: Un fichier ne dit que <contenu>, et de qui : <personnes> (<lien>)
      Étant donné les faits suivants :
        | fait                                      | valeur          |
        | dataset.liste.content                     | <contenu>       |
        | dataset.liste.data_subjects               | <personnes>     |
        | dataset.liste.identifiable                | <lien>          |
        | dataset.liste.demonstration               | non             |
        | processing.envoi.uses                     | seulement liste |
        | processing.envoi.special_category_ground  | none            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-1-special-category-case" est "<constat>" pour le traitement "envoi"

      Exemples:
        | contenu                | personnes | lien              | constat    |
        | identity               | patients  | directly          | manquement |
        | contact                | patients  | directly          | manquement |
        | billing                | patients  | pseudonymised     | manquement |
        | social_security_number | patients  | directly          | manquement |
        | credentials            | patients  | directly          | sans objet |
        | billing                | patients  | coded_without_key | sans objet |
        | billing                | patients  | anonymous         | sans objet |
        | identity, contact      | staff     | directly          | sans objet |
        | identity, contact      | others    | directly          | sans objet |

    @gdpr-9-1-special-category-case
    Plan du scénario: Des données sensibles qui ne désignent personne ne sont pas protégées (<situation>)
      Étant donné les faits suivants :
        | fait                                       | valeur           |
        | dataset.fiches.content                     | religion         |
        | dataset.fiches.data_subjects               | others           |
        | dataset.fiches.identifiable                | <lien>           |
        | dataset.fiches.demonstration               | <essai>          |
        | processing.enquete.uses                    | seulement fiches |
        | processing.enquete.special_category_ground | none             |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-9-1-special-category-case" est "<constat>" pour le traitement "enquete"

      Exemples:
        | situation               | lien      | essai | constat    |
        | des personnes réelles   | directly  | non   | manquement |
        | des personnes inventées | directly  | oui   | sans objet |
        | une enquête anonyme     | anonymous | non   | sans objet |
