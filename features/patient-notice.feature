# language: fr
Fonctionnalité: L'information des patients (RGPD, art. 13)
  Une affiche ou une notice dit aux patients qui traite leurs données, pourquoi, combien de temps et avec quels droits.
  Une mention n'est due que si ce dont elle parle existe.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  @gdpr-13-1-inform-patients @gdpr-13-1-a-name-controller @gdpr-13-1-b-name-dpo
  @gdpr-13-1-c-name-purposes-and-basis @gdpr-13-1-d-name-legitimate-interest @gdpr-13-1-e-name-recipients
  @gdpr-13-1-f-name-transfers @gdpr-13-2-a-name-retention @gdpr-13-2-b-name-rights
  @gdpr-13-2-c-name-withdrawal @gdpr-13-2-d-name-complaint @gdpr-13-2-e-name-compulsory-data
  Scénario: Une affiche qui dit tout
    Étant donné les faits suivants :
      | fait                                 | valeur                                                                                                                                           |
      | accountability.self.notice_displayed | oui                                                                                                                                              |
      | accountability.self.dpo_designated   | oui                                                                                                                                              |
      | accountability.self.notice_items     | controller, dpo, purposes, legal_basis, legitimate_interest, recipients, transfers, retention, rights, withdrawal, complaint, whether_compulsory |
      | processing.lettre.uses               | dossiers                                                                                                                                         |
      | processing.lettre.legal_basis        | legitimate_interests                                                                                                                             |
      | processing.lettre.recipients         | provider                                                                                                                                         |
      | processing.etude.uses                | dossiers                                                                                                                                         |
      | processing.etude.legal_basis         | consent                                                                                                                                          |
      | provider.nuage.accesses              | dossiers                                                                                                                                         |
      | provider.nuage.data_location         | outside_eea                                                                                                                                      |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat  |
      | gdpr-13-1-inform-patients            | conforme |
      | gdpr-13-1-a-name-controller          | conforme |
      | gdpr-13-1-b-name-dpo                 | conforme |
      | gdpr-13-1-c-name-purposes-and-basis  | conforme |
      | gdpr-13-1-d-name-legitimate-interest | conforme |
      | gdpr-13-1-e-name-recipients          | conforme |
      | gdpr-13-1-f-name-transfers           | conforme |
      | gdpr-13-2-a-name-retention           | conforme |
      | gdpr-13-2-b-name-rights              | conforme |
      | gdpr-13-2-c-name-withdrawal          | conforme |
      | gdpr-13-2-d-name-complaint           | conforme |
      | gdpr-13-2-e-name-compulsory-data     | conforme |

  @gdpr-13-1-a-name-controller @gdpr-13-1-b-name-dpo @gdpr-13-1-c-name-purposes-and-basis
  @gdpr-13-1-d-name-legitimate-interest @gdpr-13-1-e-name-recipients @gdpr-13-1-f-name-transfers
  @gdpr-13-2-a-name-retention @gdpr-13-2-b-name-rights @gdpr-13-2-c-name-withdrawal
  @gdpr-13-2-d-name-complaint @gdpr-13-2-e-name-compulsory-data
  Scénario: Une affiche qui ne dit rien
    Étant donné les faits suivants :
      | fait                                          | valeur               |
      | accountability.self.notice_displayed          | oui                  |
      | accountability.self.dpo_designated            | oui                  |
      | accountability.self.notice_items              | aucun                |
      | accountability.self.patients_already_informed | non                  |
      | processing.lettre.uses                        | dossiers             |
      | processing.lettre.legal_basis                 | legitimate_interests |
      | processing.lettre.recipients                  | provider             |
      | processing.etude.uses                         | dossiers             |
      | processing.etude.legal_basis                  | consent              |
      | provider.nuage.accesses                       | dossiers             |
      | provider.nuage.data_location                  | outside_eea          |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat    |
      | gdpr-13-1-a-name-controller          | manquement |
      | gdpr-13-1-b-name-dpo                 | manquement |
      | gdpr-13-1-c-name-purposes-and-basis  | manquement |
      | gdpr-13-1-d-name-legitimate-interest | manquement |
      | gdpr-13-1-e-name-recipients          | manquement |
      | gdpr-13-1-f-name-transfers           | manquement |
      | gdpr-13-2-a-name-retention           | manquement |
      | gdpr-13-2-b-name-rights              | manquement |
      | gdpr-13-2-c-name-withdrawal          | manquement |
      | gdpr-13-2-d-name-complaint           | manquement |
      | gdpr-13-2-e-name-compulsory-data     | manquement |

  @gdpr-13-1-inform-patients
  Plan du scénario: Aucune affiche, et les patients sont déjà informés : <informés>
    Étant donné les faits suivants :
      | fait                                          | valeur     |
      | accountability.self.notice_displayed          | non        |
      | accountability.self.patients_already_informed | <informés> |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-13-1-inform-patients" est "<constat>" pour le cabinet

    Exemples:
      | informés | constat    |
      | non      | manquement |
      | oui      | excusée    |

  @gdpr-13-1-a-name-controller @gdpr-13-1-b-name-dpo @gdpr-13-1-c-name-purposes-and-basis
  @gdpr-13-1-d-name-legitimate-interest @gdpr-13-1-e-name-recipients @gdpr-13-1-f-name-transfers
  @gdpr-13-2-a-name-retention @gdpr-13-2-b-name-rights @gdpr-13-2-c-name-withdrawal
  @gdpr-13-2-d-name-complaint @gdpr-13-2-e-name-compulsory-data
  Scénario: L'affiche ne dit presque rien, mais le dépliant remis à chaque patient dit tout
    Étant donné les faits suivants :
      | fait                                          | valeur               |
      | accountability.self.notice_displayed          | oui                  |
      | accountability.self.patients_already_informed | oui                  |
      | accountability.self.dpo_designated            | oui                  |
      | accountability.self.notice_items              | aucun                |
      | processing.lettre.uses                        | dossiers             |
      | processing.lettre.legal_basis                 | legitimate_interests |
      | processing.lettre.recipients                  | provider             |
      | processing.etude.uses                         | dossiers             |
      | processing.etude.legal_basis                  | consent              |
      | provider.nuage.accesses                       | dossiers             |
      | provider.nuage.data_location                  | outside_eea          |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat |
      | gdpr-13-1-a-name-controller          | excusée |
      | gdpr-13-1-b-name-dpo                 | excusée |
      | gdpr-13-1-c-name-purposes-and-basis  | excusée |
      | gdpr-13-1-d-name-legitimate-interest | excusée |
      | gdpr-13-1-e-name-recipients          | excusée |
      | gdpr-13-1-f-name-transfers           | excusée |
      | gdpr-13-2-a-name-retention           | excusée |
      | gdpr-13-2-b-name-rights              | excusée |
      | gdpr-13-2-c-name-withdrawal          | excusée |
      | gdpr-13-2-d-name-complaint           | excusée |
      | gdpr-13-2-e-name-compulsory-data     | excusée |

  @gdpr-13-1-d-name-legitimate-interest @gdpr-13-1-e-name-recipients @gdpr-13-1-f-name-transfers
  @gdpr-13-2-c-name-withdrawal
  Scénario: La paie de la secrétaire n'a pas sa place sur l'affiche des patients
    Étant donné les faits suivants :
      | fait                                          | valeur                            |
      | accountability.self.notice_displayed          | oui                               |
      | accountability.self.patients_already_informed | non                               |
      | accountability.self.notice_items              | controller, purposes, legal_basis |
      | dataset.paie.content                          | staff_file                        |
      | dataset.paie.data_subjects                    | staff                             |
      | dataset.paie.identifiable                     | directly                          |
      | dataset.paie.demonstration                    | non                               |
      | processing.paie.uses                          | seulement paie                    |
      | processing.paie.legal_basis                   | legitimate_interests              |
      | processing.paie.recipients                    | authorised_body                   |
      | processing.annuaire.uses                      | seulement paie                    |
      | processing.annuaire.legal_basis               | consent                           |
      | processing.annuaire.recipients                | provider                          |
      | provider.comptable.accesses                   | seulement paie                    |
      | provider.comptable.data_location              | outside_eea                       |
    Et que ce sont là tous les traitements
    Et que ce sont là tous les prestataires
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat    |
      | gdpr-13-1-d-name-legitimate-interest | sans objet |
      | gdpr-13-1-e-name-recipients          | sans objet |
      | gdpr-13-1-f-name-transfers           | sans objet |
      | gdpr-13-2-c-name-withdrawal          | sans objet |

  @gdpr-13-1-inform-patients @gdpr-13-1-a-name-controller @gdpr-12-2-ready-to-answer
  Scénario: Le télésecrétariat n'informe pas les patients, le cabinet s'en charge
    Étant donné les faits suivants :
      | fait                                          | valeur    |
      | practice.self.role                            | processor |
      | accountability.self.notice_displayed          | non       |
      | accountability.self.patients_already_informed | non       |
      | accountability.self.access_procedure          | non       |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                       | constat    |
      | gdpr-13-1-inform-patients   | sans objet |
      | gdpr-13-1-a-name-controller | sans objet |
      | gdpr-12-2-ready-to-answer   | sans objet |
