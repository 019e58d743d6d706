# language: fr
Fonctionnalité: Le secret, les buts, la conservation et la recherche (RGPD, art. 5 et 13 ; CSP ; LIL)
  Ce que le patient confie sert à le soigner, ne va qu'à ceux qui le soignent, et ne se garde ni trop ni trop peu.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et que le cabinet exerce seul
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et un traitement "usage" des données "dossiers"
    Et que le cabinet n'a justifié aucun écart

  Règle: Les données servent aux soins, et au nécessaire (art. 5, § 1, b) et c))

    @gdpr-5-1-b-compatible-purpose @csp-l1111-8-no-sale-of-health-data @gdpr-5-1-c-data-limited-to-what-is-needed
    Scénario: Le suivi des patients n'utilise que l'utile
      Étant donné les faits suivants :
        | fait                       | valeur |
        | processing.usage.purpose   | care   |
        | processing.usage.minimised | oui    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                     | constat  | pour                  |
        | gdpr-5-1-b-compatible-purpose             | conforme | le traitement "usage" |
        | csp-l1111-8-no-sale-of-health-data        | conforme | le traitement "usage" |
        | gdpr-5-1-c-data-limited-to-what-is-needed | conforme | le traitement "usage" |

    @gdpr-5-1-b-compatible-purpose @gdpr-5-1-c-data-limited-to-what-is-needed
    Plan du scénario: Les adresses des patients servent à <but>
      Étant donné les faits suivants :
        | fait                               | valeur    |
        | processing.usage.purpose           | <but>     |
        | processing.usage.consent_given     | not_asked |
        | processing.usage.disclosure_by_law | non       |
        | processing.usage.minimised         | non       |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                     | constat    | pour                  |
        | gdpr-5-1-b-compatible-purpose             | manquement | le traitement "usage" |
        | gdpr-5-1-c-data-limited-to-what-is-needed | manquement | le traitement "usage" |

      Exemples:
        | but       |
        | marketing |
        | insurer   |
        | employer  |
        | bank      |

    @gdpr-5-1-b-compatible-purpose
    Scénario: Les patients ont expressément accepté la lettre d'information
      Étant donné les faits suivants :
        | fait                             | valeur                             |
        | processing.usage.purpose         | marketing                          |
        | processing.usage.consent_given   | given                              |
        | processing.usage.consent_quality | explicit, specific, informed, free |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-5-1-b-compatible-purpose" est "excusée" pour le traitement "usage"
      Et l'exception "explicit-consent" s'applique

    @csp-l1111-8-no-sale-of-health-data
    Scénario: Des données de santé ne se vendent pas, même avec l'accord du patient
      Étant donné les faits suivants :
        | fait                             | valeur                             |
        | processing.usage.purpose         | resale                             |
        | processing.usage.consent_given   | given                              |
        | processing.usage.consent_quality | explicit, specific, informed, free |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1111-8-no-sale-of-health-data" est "manquement" pour le traitement "usage"
      Et on propose le remède "stop-unrelated-use"

    @gdpr-5-1-c-no-unrelated-sensitive-remarks @guide-f1-04-no-political-opinions @guide-f1-04-free-text-rule
    Plan du scénario: On note dans les dossiers : <contenu>
      Étant donné les faits suivants :
        | fait                                 | valeur     |
        | dataset.dossiers.content             | <contenu>  |
        | dataset.dossiers.unrelated_sensitive | <étranger> |
        | dataset.dossiers.free_text_rule      | <règle>    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                     | constat   | pour                   |
        | gdpr-5-1-c-no-unrelated-sensitive-remarks | <constat> | les données "dossiers" |
        | guide-f1-04-no-political-opinions         | <constat> | les données "dossiers" |
        | guide-f1-04-free-text-rule                | <constat> | les données "dossiers" |

      Exemples:
        | contenu                                       | étranger | règle | constat    |
        | medical_record, free_text                     | non      | oui   | conforme   |
        | medical_record, free_text, political_opinions | oui      | non   | manquement |

    @guide-f2-03-no-needless-motive
    Plan du scénario: Le motif du rendez-vous est demandé : <quand>
      Étant donné les faits suivants :
        | fait                          | valeur       |
        | processing.usage.purpose      | appointments |
        | processing.usage.motive_asked | <quand>      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f2-03-no-needless-motive" est "<constat>" pour le traitement "usage"

      Exemples:
        | quand       | constat    |
        | when_useful | conforme   |
        | no          | conforme   |
        | always      | manquement |

    @guide-f1-02-no-consent-form-for-the-record @gdpr-5-2-keep-evidence
    Plan du scénario: Le cabinet prouve ce qu'il fait sans faire signer de consentement : <bien tenu>
      Étant donné les faits suivants :
        | fait                                         | valeur       |
        | accountability.self.consent_asked_for_record | <formulaire> |
        | accountability.self.evidence_file            | <bien tenu>  |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                      | constat   | pour       |
        | guide-f1-02-no-consent-form-for-the-record | <constat> | le cabinet |
        | gdpr-5-2-keep-evidence                     | <constat> | le cabinet |

      Exemples:
        | formulaire | bien tenu | constat    |
        | non        | oui       | conforme   |
        | oui        | non       | manquement |

  Règle: Le secret couvre tout ce que le patient confie (CSP, art. L. 1110-4)

    @csp-l1110-4-i-no-disclosure-outside-care
    Plan du scénario: Des données de santé vont à <destinataire>, une loi le prévoit : <loi>
      Étant donné les faits suivants :
        | fait                               | valeur         |
        | processing.usage.recipients        | <destinataire> |
        | processing.usage.disclosure_by_law | <loi>          |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-i-no-disclosure-outside-care" est "<constat>" pour le traitement "usage"

      Exemples:
        | destinataire               | loi | constat    |
        | care_team                  | non | conforme   |
        | care_team, authorised_body | non | conforme   |
        | employer                   | non | manquement |
        | insurer                    | non | manquement |
        | press                      | non | manquement |
        | employer                   | oui | excusée    |

    @csp-l1110-4-i-no-disclosure-outside-care
    Scénario: La loi française sur le secret ne vaut pas hors de France
      Étant donné que le cabinet est établi hors de France
      Et les faits suivants :
        | fait                               | valeur   |
        | processing.usage.recipients        | employer |
        | processing.usage.disclosure_by_law | non      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-i-no-disclosure-outside-care" est "sans objet" pour le traitement "usage"

    @csp-l1110-4-ii-exchange-within-care
    Plan du scénario: Un courrier va à un confrère qui participe aux soins : <soins>, limité au nécessaire : <limité>
      Étant donné les faits suivants :
        | fait                                          | valeur             |
        | processing.usage.recipients                   | other_professional |
        | processing.usage.recipient_takes_part_in_care | <soins>            |
        | processing.usage.serves_continuity            | oui                |
        | processing.usage.minimised                    | <limité>           |
        | processing.usage.sharing_consent              | oui                |
        | processing.usage.disclosure_by_law            | <loi>              |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-ii-exchange-within-care" est "<constat>" pour le traitement "usage"

      Exemples:
        | soins | limité | loi | constat    |
        | oui   | oui    | non | conforme   |
        | non   | oui    | non | manquement |
        | oui   | non    | non | manquement |
        | non   | oui    | oui | excusée    |

    @csp-l1110-4-iii-consent-outside-the-team
    Plan du scénario: Un dossier est ouvert à des confrères hors de l'équipe, avec l'accord du patient : <accord>
      Étant donné les faits suivants :
        | fait                             | valeur             |
        | processing.usage.recipients      | other_professional |
        | processing.usage.transmission    | sharing            |
        | processing.usage.sharing_consent | <accord>           |
        | processing.usage.disclosure_by_law | <loi>            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-iii-consent-outside-the-team" est "<constat>" pour le traitement "usage"

      Exemples:
        | accord | loi | constat    |
        | oui    | non | conforme   |
        | non    | non | manquement |
        | non    | oui | excusée    |

    @csp-l1110-4-respect-objection
    Plan du scénario: Le patient s'oppose à ce que son équipe de soins reçoive ses données : <opposition>, une loi le prévoit : <loi>
      Étant donné les faits suivants :
        | fait                               | valeur       |
        | processing.usage.recipients        | care_team    |
        | processing.usage.patient_objected  | <opposition> |
        | processing.usage.disclosure_by_law | <loi>        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-respect-objection" est "<constat>" pour le traitement "usage"

      Exemples:
        | opposition | loi | constat    |
        | non        | non | conforme   |
        | oui        | non | manquement |
        | oui        | oui | excusée    |

    @csp-l1110-4-ii-exchange-within-care @csp-l1110-4-iii-consent-outside-the-team
    Scénario: L'accord du patient n'ouvre pas son dossier à un confrère qui ne le soigne pas
      Étant donné les faits suivants :
        | fait                                          | valeur             |
        | processing.usage.recipients                   | other_professional |
        | processing.usage.transmission                 | sharing            |
        | processing.usage.sharing_consent              | oui                |
        | processing.usage.recipient_takes_part_in_care | non                |
        | processing.usage.serves_continuity            | non                |
        | processing.usage.minimised                    | oui                |
        | processing.usage.disclosure_by_law            | non                |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                    | constat    | pour                  |
        | csp-l1110-4-ii-exchange-within-care      | manquement | le traitement "usage" |
        | csp-l1110-4-iii-consent-outside-the-team | conforme   | le traitement "usage" |

    @csp-l1110-4-iii-consent-outside-the-team
    Plan du scénario: Ni la lettre à un confrère ni le partage dans l'équipe ne demandent d'accord (<destinataire>)
      Étant donné les faits suivants :
        | fait                             | valeur         |
        | processing.usage.recipients      | <destinataire> |
        | processing.usage.transmission    | <mode>         |
        | processing.usage.sharing_consent | non            |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-l1110-4-iii-consent-outside-the-team" est "sans objet" pour le traitement "usage"

      Exemples:
        | destinataire       | mode     |
        | other_professional | exchange |
        | care_team          | sharing  |

  Règle: L'identité du patient est sûre, et son numéro ne sert pas à tout (LIL, art. 30)

    @csp-l1111-8-1-qualified-identity @lil-30-no-other-use-of-nir
    Plan du scénario: L'INS est qualifiée : <statut>, le numéro de sécurité sociale sert à <usage>
      Étant donné les faits suivants :
        | fait                                        | valeur                                 |
        | dataset.dossiers.content                    | medical_record, social_security_number |
        | dataset.dossiers.health_identifier_status   | <statut>                               |
        | dataset.dossiers.social_security_number_use | <usage>                                |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat   | pour                   |
        | csp-l1111-8-1-qualified-identity | <constat> | les données "dossiers" |
        | lil-30-no-other-use-of-nir       | <constat> | les données "dossiers" |

      Exemples:
        | statut    | usage                      | constat    |
        | qualified | billing, health_identifier | conforme   |
        | no        | billing, internal_key      | manquement |

  Règle: Ni trop tôt ni trop tard (art. 5, § 1, e))

    @csp-r1112-7-keep-twenty-years
    Plan du scénario: Un établissement détruit un dossier après <ans> ans, dix ans après le décès : <décès>
      Étant donné que le cabinet est un établissement de santé
      Et les faits suivants :
        | fait                                             | valeur  |
        | dataset.dossiers.records_destroyed               | oui     |
        | dataset.dossiers.earliest_destruction_years      | <ans>   |
        | dataset.dossiers.destroyed_ten_years_after_death | <décès> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-r1112-7-keep-twenty-years" est "<constat>" pour les données "dossiers"

      Exemples:
        | ans | décès | constat    |
        | 20  | non   | conforme   |
        | 12  | non   | manquement |
        | 12  | oui   | excusée    |

    @csp-r1112-7-keep-twenty-years @csp-r1112-7-keep-until-twenty-eight @guide-f1-10-keep-until-twenty-eight
    Plan du scénario: Un hôpital détruit après vingt et un ans le dossier d'un patient vu à deux ans, décédé : <décès>
      Étant donné que le cabinet est un établissement de santé
      Et les faits suivants :
        | fait                                             | valeur           |
        | dataset.dossiers.data_subjects                   | patients, minors |
        | dataset.dossiers.records_destroyed               | oui              |
        | dataset.dossiers.earliest_destruction_years      | 21               |
        | dataset.dossiers.destroyed_before_twenty_eight   | <avant 28 ans>   |
        | dataset.dossiers.destroyed_ten_years_after_death | <décès>          |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                | constat   | pour                   |
        | csp-r1112-7-keep-twenty-years        | conforme  | les données "dossiers" |
        | csp-r1112-7-keep-until-twenty-eight  | <constat> | les données "dossiers" |
        | guide-f1-10-keep-until-twenty-eight  | sans objet | les données "dossiers" |

      Exemples:
        | avant 28 ans | décès | constat    |
        | non          | non   | conforme   |
        | oui          | non   | manquement |
        | oui          | oui   | excusée    |

    @csp-r1112-7-review-records-past-twenty-years
    Plan du scénario: Un établissement garde un dossier <ans> ans après la dernière visite, raison notée : <raison>
      Étant donné que le cabinet est un établissement de santé
      Et les faits suivants :
        | fait                                           | valeur   |
        | dataset.dossiers.oldest_years_since_last_visit | <ans>    |
        | dataset.dossiers.retention_justified           | <raison> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "csp-r1112-7-review-records-past-twenty-years" est "<constat>" pour les données "dossiers"
      Et le cabinet n'a aucun manquement

      Exemples:
        | ans | raison | constat    |
        | 18  | non    | conforme   |
        | 31  | non    | manquement |
        | 31  | oui    | excusée    |

    @csp-r1112-7-keep-twenty-years @guide-f1-09-no-early-destruction
    Scénario: Vingt ans obligent l'établissement, et servent de mesure au cabinet
      Étant donné les faits suivants :
        | fait                                             | valeur |
        | dataset.dossiers.records_destroyed               | oui    |
        | dataset.dossiers.earliest_destruction_years      | 12     |
        | dataset.dossiers.destroyed_ten_years_after_death | non    |
        | dataset.dossiers.retention_justified             | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                            | constat    | pour                   |
        | csp-r1112-7-keep-twenty-years    | sans objet | les données "dossiers" |
        | guide-f1-09-no-early-destruction | manquement | les données "dossiers" |
      Et le cabinet n'a aucun manquement

    @guide-f1-09-no-early-destruction
    Plan du scénario: Le cabinet détruit un dossier après <ans> ans, raison notée : <raison>, décès ancien : <décès>
      Étant donné les faits suivants :
        | fait                                             | valeur   |
        | dataset.dossiers.records_destroyed               | oui      |
        | dataset.dossiers.earliest_destruction_years      | <ans>    |
        | dataset.dossiers.destroyed_ten_years_after_death | <décès>  |
        | dataset.dossiers.retention_justified             | <raison> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f1-09-no-early-destruction" est "<constat>" pour les données "dossiers"

      Exemples:
        | ans | décès | raison | constat  |
        | 21  | non   | non    | conforme |
        | 12  | oui   | non    | excusée  |
        | 12  | non   | oui    | excusée  |

    @guide-f1-10-keep-until-twenty-eight
    Plan du scénario: Un pédiatre détruit le dossier d'un patient de moins de vingt-huit ans : <jeune>, raison notée : <raison>
      Étant donné les faits suivants :
        | fait                                             | valeur           |
        | dataset.dossiers.data_subjects                   | patients, minors |
        | dataset.dossiers.records_destroyed               | oui              |
        | dataset.dossiers.earliest_destruction_years      | 21               |
        | dataset.dossiers.destroyed_before_twenty_eight   | <jeune>          |
        | dataset.dossiers.destroyed_ten_years_after_death | <décès>          |
        | dataset.dossiers.retention_justified             | <raison>         |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "guide-f1-10-keep-until-twenty-eight" est "<constat>" pour les données "dossiers"
      Et le cabinet n'a aucun manquement

      Exemples:
        | jeune | décès | raison | constat    |
        | non   | non   | non    | conforme   |
        | oui   | non   | non    | manquement |
        | oui   | oui   | non    | excusée    |
        | oui   | non   | oui    | excusée    |

    @ref-07-twenty-years-at-most @csp-r1112-7-review-records-past-twenty-years
    Plan du scénario: Un pédiatre garde vingt-cinq ans le dossier d'un patient vu nourrisson (<forme>)
      Étant donné les faits suivants :
        | fait                                           | valeur           |
        | practice.self.form                             | <forme>          |
        | dataset.dossiers.data_subjects                 | patients, minors |
        | dataset.dossiers.oldest_years_since_last_visit | 25               |
        | dataset.dossiers.older_only_of_minors          | oui              |
        | dataset.dossiers.retention_justified           | non              |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "<norme>" est "excusée" pour les données "dossiers"
      Et l'exception "records-of-minors" s'applique

      Exemples:
        | forme         | norme                                       |
        | solo          | ref-07-twenty-years-at-most                 |
        | establishment | csp-r1112-7-review-records-past-twenty-years |

    @ref-07-archive-after-five-years @ref-08-no-older-copies-of-care-sheets
    Scénario: Le référentiel des cabinets ne vise pas un laboratoire
      Étant donné que le cabinet est un laboratoire d'analyses
      Et les faits suivants :
        | fait                                           | valeur                      |
        | dataset.dossiers.content                       | medical_record, claim_forms |
        | dataset.dossiers.oldest_years_since_last_visit | 12                          |
        | dataset.dossiers.archived_apart                | non                         |
        | dataset.dossiers.claim_copies_days             | 1000                        |
        | dataset.dossiers.retention_justified           | non                         |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat    | pour                   |
        | ref-07-archive-after-five-years       | sans objet | les données "dossiers" |
        | ref-08-no-older-copies-of-care-sheets | sans objet | les données "dossiers" |

    @ref-07-twenty-years-at-most
    Plan du scénario: Le plus vieux dossier inactif a <ans> ans, raison notée : <raison>
      Étant donné les faits suivants :
        | fait                                           | valeur   |
        | dataset.dossiers.oldest_years_since_last_visit | <ans>    |
        | dataset.dossiers.retention_justified           | <raison> |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "ref-07-twenty-years-at-most" est "<constat>" pour les données "dossiers"

      Exemples:
        | ans | raison | constat    |
        | 20  | non    | conforme   |
        | 31  | non    | manquement |
        | 31  | oui    | excusée    |

    @guide-f1-09-written-retention-rule @guide-f1-10-minors-deaths-and-disputes @ref-07-archive-after-five-years
    @guide-f1-12-erase-when-time-is-up @guide-f2-07-diary-retention-rule
    Plan du scénario: La conservation est réglée, triée et suivie d'effet : <bien tenue>
      Étant donné les faits suivants :
        | fait                                           | valeur                       |
        | dataset.dossiers.content                       | medical_record, appointments |
        | dataset.dossiers.data_subjects                 | patients, minors             |
        | dataset.dossiers.oldest_years_since_last_visit | 12                           |
        | dataset.dossiers.retention_rule                | <bien tenue>                 |
        | dataset.dossiers.minors_rule                   | <bien tenue>                 |
        | dataset.dossiers.archived_apart                | <bien tenue>                 |
        | dataset.dossiers.purge                         | <fin>                        |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                  | constat   | pour                   |
        | guide-f1-09-written-retention-rule     | <constat> | les données "dossiers" |
        | guide-f1-10-minors-deaths-and-disputes | <constat> | les données "dossiers" |
        | ref-07-archive-after-five-years        | <constat> | les données "dossiers" |
        | guide-f1-12-erase-when-time-is-up      | <constat> | les données "dossiers" |
        | guide-f2-07-diary-retention-rule       | <constat> | les données "dossiers" |

      Exemples:
        | bien tenue | fin            | constat    |
        | oui        | secure_erasure | conforme   |
        | non        | nothing        | manquement |

    @ref-07-archive-after-five-years
    Scénario: Un cabinet ouvert depuis trois ans n'a rien à archiver
      Étant donné les faits suivants :
        | fait                                           | valeur |
        | dataset.dossiers.oldest_years_since_last_visit | 3      |
        | dataset.dossiers.archived_apart                | non    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "ref-07-archive-after-five-years" est "sans objet" pour les données "dossiers"

    @css-r161-47-keep-copies-ninety-days @ref-08-no-older-copies-of-care-sheets
    Plan du scénario: Le double des feuilles de soins est gardé <jours> jours, raison notée : <raison>
      Étant donné les faits suivants :
        | fait                                    | valeur      |
        | dataset.facturation.content             | claim_forms |
        | dataset.facturation.demonstration       | non         |
        | dataset.facturation.claim_copies_days   | <jours>     |
        | dataset.facturation.retention_justified | <raison>    |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                                 | constat   | pour                      |
        | css-r161-47-keep-copies-ninety-days   | <minimum> | les données "facturation" |
        | ref-08-no-older-copies-of-care-sheets | <maximum> | les données "facturation" |

      Exemples:
        | jours | raison | minimum    | maximum    |
        | 90    | non    | conforme   | conforme   |
        | 30    | non    | manquement | conforme   |
        | 1000  | non    | conforme   | manquement |
        | 1000  | oui    | conforme   | excusée    |

  Règle: Une étude a son cadre, et les patients la connaissent (LIL, art. 65 et 66)

    @lil-66-study-formality @gdpr-13-3-tell-of-study
    Scénario: Une étude interne, annoncée par une affiche, n'appelle aucune formalité
      Étant donné les faits suivants :
        | fait                               | valeur     |
        | processing.usage.purpose           | research   |
        | processing.usage.study_internal    | oui        |
        | processing.usage.study_formality   | none       |
        | processing.usage.study_information | collective |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                   | constat  | pour                  |
        | lil-66-study-formality  | excusée  | le traitement "usage" |
        | gdpr-13-3-tell-of-study | conforme | le traitement "usage" |

    @lil-66-study-formality @gdpr-13-3-tell-of-study @guide-f5-03-individual-information
    Plan du scénario: Une étude va au-delà de l'équipe, formalité : <formalité>, information : <information>
      Étant donné les faits suivants :
        | fait                                     | valeur                       |
        | processing.usage.purpose                 | research                     |
        | processing.usage.special_category_ground | archives_research_statistics |
        | processing.usage.study_internal          | non                          |
        | processing.usage.study_formality         | <formalité>                  |
        | processing.usage.study_information       | <information>                |
        | processing.usage.patient_agreement_noted | non                          |
      Quand on évalue le cabinet au 2 mars 2026
      Alors les constats sont :
        | norme                              | constat   | pour                  |
        | lil-66-study-formality             | <constat> | le traitement "usage" |
        | gdpr-13-3-tell-of-study            | <constat> | le traitement "usage" |
        | guide-f5-03-individual-information | <constat> | le traitement "usage" |

      Exemples:
        | formalité             | information | constat    |
        | reference_methodology | individual  | conforme   |
        | authorisation         | individual  | conforme   |
        | none                  | none        | manquement |

    @lil-66-study-formality
    Scénario: La section sur la santé ne vise pas l'étude fondée sur le consentement explicite
      Étant donné les faits suivants :
        | fait                                     | valeur           |
        | processing.usage.purpose                 | research         |
        | processing.usage.special_category_ground | explicit_consent |
        | processing.usage.study_internal          | non              |
        | processing.usage.study_formality         | none             |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "lil-66-study-formality" est "excusée" pour le traitement "usage"
      Et l'exception "case-outside-the-health-section" s'applique

    @gdpr-13-3-tell-of-study
    Scénario: Chaque patient a déjà été informé de l'étude et l'a acceptée
      Étant donné les faits suivants :
        | fait                                     | valeur   |
        | processing.usage.purpose                 | research |
        | processing.usage.study_information       | none     |
        | processing.usage.patient_agreement_noted | oui      |
      Quand on évalue le cabinet au 2 mars 2026
      Alors la norme "gdpr-13-3-tell-of-study" est "excusée" pour le traitement "usage"
      Et l'exception "already-informed" s'applique
