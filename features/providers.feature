# language: fr
Fonctionnalité: Les prestataires du cabinet (RGPD, art. 28 ; code de la santé publique, art. L. 1111-8)
  Qui traite des données pour le compte du cabinet signe un contrat écrit. Qui héberge des données de santé en
  France est certifié.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "agenda" : le nom et les rendez-vous

  @gdpr-28-3-written-contract
  Scénario: Le télésecrétariat travaille sans contrat écrit
    Étant donné un prestataire "télésecrétariat" qui traite les données "agenda" pour le compte du cabinet
    Et que le prestataire "télésecrétariat" n'a signé aucun contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-28-3-written-contract" est "manquement" pour le prestataire "télésecrétariat"
    Et on propose le remède "sign-processing-contract"

  @gdpr-28-3-written-contract
  Scénario: Le télésecrétariat a signé un contrat écrit
    Étant donné un prestataire "télésecrétariat" qui traite les données "agenda" pour le compte du cabinet
    Et que le prestataire "télésecrétariat" a signé un contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-28-3-written-contract" est "conforme" pour le prestataire "télésecrétariat"

  @gdpr-28-3-written-contract
  Scénario: Un laboratoire qui décide lui-même n'est pas un sous-traitant
    Étant donné les faits suivants :
      | fait                                     | valeur |
      | provider.laboratoire.acts_on_instructions | non    |
      | provider.laboratoire.accesses             | agenda |
    Et que le prestataire "laboratoire" n'a signé aucun contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-28-3-written-contract" est "sans objet" pour le prestataire "laboratoire"

  @gdpr-28-3-written-contract
  Scénario: Un formateur qui ne voit que des dossiers d'essai n'a pas de données à traiter
    Étant donné un prestataire "formateur" qui traite les données "essais" pour le compte du cabinet
    Et les faits suivants :
      | fait                         | valeur           |
      | dataset.essais.demonstration | oui              |
      | provider.formateur.accesses  | seulement essais |
    Et que le prestataire "formateur" n'a signé aucun contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-28-3-written-contract" est "sans objet" pour le prestataire "formateur"

  @gdpr-28-3-written-contract @gdpr-28-1-check-guarantees @gdpr-30-2-processor-record
  Scénario: Un statisticien qui ne reçoit que des chiffres anonymes ne traite pas de données personnelles
    Étant donné un prestataire "statisticien" qui traite les données "chiffres" pour le compte du cabinet
    Et les faits suivants :
      | fait                            | valeur            |
      | dataset.chiffres.content        | diagnosis         |
      | dataset.chiffres.data_subjects  | patients          |
      | dataset.chiffres.demonstration  | non               |
      | dataset.chiffres.identifiable   | anonymous         |
      | provider.statisticien.accesses  | seulement chiffres |
      | provider.statisticien.own_record | non              |
      | provider.statisticien.guarantees_checked | non      |
    Et que le prestataire "statisticien" n'a signé aucun contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                      | constat    | pour                          |
      | gdpr-28-3-written-contract | sans objet | le prestataire "statisticien" |
      | gdpr-28-1-check-guarantees | sans objet | le prestataire "statisticien" |
      | gdpr-30-2-processor-record | sans objet | le prestataire "statisticien" |

  @csp-l1111-8-certified-host
  Scénario: L'hébergeur des dossiers n'est pas certifié
    Étant donné que le prestataire "nuage" héberge des données de santé
    Et que le prestataire "nuage" n'est pas certifié hébergeur de données de santé
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "csp-l1111-8-certified-host" est "manquement" pour le prestataire "nuage"
    Et on propose le remède "move-to-certified-host"

  @csp-l1111-8-certified-host
  Scénario: L'hébergeur des dossiers est certifié
    Étant donné que le prestataire "nuage" héberge des données de santé
    Et que le prestataire "nuage" est certifié hébergeur de données de santé
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "csp-l1111-8-certified-host" est "conforme" pour le prestataire "nuage"

  @csp-l1111-8-certified-host
  Scénario: Qui n'héberge pas de données de santé n'a pas à être certifié
    Étant donné que le prestataire "téléphone" n'héberge pas des données de santé
    Et que le prestataire "téléphone" n'est pas certifié hébergeur de données de santé
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "csp-l1111-8-certified-host" est "sans objet" pour le prestataire "téléphone"

  @csp-l1111-8-certified-host
  Scénario: La certification française ne lie pas un cabinet étranger
    Étant donné que le cabinet est établi hors de France
    Et que le prestataire "nuage" héberge des données de santé
    Et que le prestataire "nuage" n'est pas certifié hébergeur de données de santé
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "csp-l1111-8-certified-host" est "sans objet"

  @gdpr-28-3-describe-processing @gdpr-28-3-a-clause-on-instructions @gdpr-28-3-b-clause-on-confidentiality
  @gdpr-28-3-c-clause-on-security @gdpr-28-3-d-clause-on-sub-processors
  @gdpr-28-3-e-clause-on-rights-assistance @gdpr-28-3-f-clause-on-breach-assistance
  @gdpr-28-3-g-clause-on-return-or-deletion @gdpr-28-3-h-clause-on-audit @gdpr-28-1-check-guarantees
  @gdpr-28-2-authorise-sub-processors @gdpr-29-no-use-beyond-instructions @gdpr-30-2-processor-record
  Scénario: Un contrat d'une page, un sous-traitant inconnu, des données réemployées
    Étant donné un prestataire "télésecrétariat" qui traite les données "agenda" pour le compte du cabinet
    Et que le prestataire "télésecrétariat" a signé un contrat écrit
    Et que le cabinet n'a justifié aucun écart
    Et les faits suivants :
      | fait                                              | valeur |
      | provider.telesecretariat.contract_clauses         | aucun |
      | provider.telesecretariat.guarantees_checked       | non |
      | provider.telesecretariat.sub_processor            | oui |
      | provider.telesecretariat.sub_processor_authorised | none |
      | provider.telesecretariat.own_purposes             | oui |
      | provider.telesecretariat.reuse_authorised         | non |
      | provider.telesecretariat.reuse_known_and_told     | non |
      | provider.telesecretariat.own_record               | non |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme | constat | pour |
      | gdpr-28-3-describe-processing | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-a-clause-on-instructions | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-b-clause-on-confidentiality | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-c-clause-on-security | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-d-clause-on-sub-processors | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-e-clause-on-rights-assistance | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-f-clause-on-breach-assistance | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-g-clause-on-return-or-deletion | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-3-h-clause-on-audit | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-1-check-guarantees | manquement | le prestataire "télésecrétariat" |
      | gdpr-28-2-authorise-sub-processors | manquement | le prestataire "télésecrétariat" |
      | gdpr-29-no-use-beyond-instructions | manquement | le prestataire "télésecrétariat" |
      | gdpr-30-2-processor-record | manquement | le prestataire "télésecrétariat" |

  @gdpr-28-3-describe-processing @gdpr-28-3-a-clause-on-instructions @gdpr-28-3-b-clause-on-confidentiality
  @gdpr-28-3-c-clause-on-security @gdpr-28-3-d-clause-on-sub-processors
  @gdpr-28-3-e-clause-on-rights-assistance @gdpr-28-3-f-clause-on-breach-assistance
  @gdpr-28-3-g-clause-on-return-or-deletion @gdpr-28-3-h-clause-on-audit @gdpr-28-1-check-guarantees
  @gdpr-28-2-authorise-sub-processors @gdpr-29-no-use-beyond-instructions @gdpr-30-2-processor-record
  Scénario: Un contrat complet, des garanties vérifiées, un sous-traitant autorisé
    Étant donné un prestataire "télésecrétariat" qui traite les données "agenda" pour le compte du cabinet
    Et que le prestataire "télésecrétariat" a signé un contrat écrit
    Et que le cabinet n'a justifié aucun écart
    Et les faits suivants :
      | fait                                              | valeur |
      | provider.telesecretariat.contract_clauses         | subject_matter, duration, nature_and_purpose, data_types, data_subjects, controller_rights, instructions, confidentiality, security, sub_processors, rights_assistance, breach_assistance, return_or_deletion, audit |
      | provider.telesecretariat.guarantees_checked       | oui |
      | provider.telesecretariat.sub_processor            | oui |
      | provider.telesecretariat.sub_processor_authorised | general |
      | provider.telesecretariat.own_purposes             | oui |
      | provider.telesecretariat.reuse_authorised         | oui |
      | provider.telesecretariat.reuse_known_and_told     | oui |
      | provider.telesecretariat.own_record               | oui |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme | constat | pour |
      | gdpr-28-3-describe-processing | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-a-clause-on-instructions | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-b-clause-on-confidentiality | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-c-clause-on-security | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-d-clause-on-sub-processors | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-e-clause-on-rights-assistance | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-f-clause-on-breach-assistance | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-g-clause-on-return-or-deletion | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-3-h-clause-on-audit | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-1-check-guarantees | conforme | le prestataire "télésecrétariat" |
      | gdpr-28-2-authorise-sub-processors | conforme | le prestataire "télésecrétariat" |
      | gdpr-29-no-use-beyond-instructions | conforme | le prestataire "télésecrétariat" |
      | gdpr-30-2-processor-record | conforme | le prestataire "télésecrétariat" |

  @gdpr-29-no-use-beyond-instructions @gdpr-13-1-e-tell-of-provider-reuse
  Plan du scénario: L'éditeur nourrit un observatoire avec les dossiers ; accord écrit : <accord>, patients prévenus : <prévenus>
    Prévenir les patients ne remplace pas l'accord écrit du cabinet, et l'accord ne dispense pas de les prévenir.

    Étant donné les faits suivants :
      | fait                                 | valeur                      |
      | dataset.dossiers.content             | identity, medical_record    |
      | dataset.dossiers.data_subjects       | patients                    |
      | dataset.dossiers.identifiable        | directly                    |
      | dataset.dossiers.demonstration       | non                         |
      | provider.editeur.form                | software                    |
      | provider.editeur.accesses            | dossiers                    |
      | provider.editeur.own_purposes        | oui                         |
      | provider.editeur.reuse_authorised    | <accord>                    |
      | provider.editeur.reuse_known_and_told | <prévenus>                 |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                              | constat       | pour                     |
      | gdpr-29-no-use-beyond-instructions | <consignes>   | le prestataire "editeur" |
      | gdpr-13-1-e-tell-of-provider-reuse | <information> | le prestataire "editeur" |

    Exemples:
      | accord  | prévenus | consignes    | information |
      | non     | oui      | manquement   | conforme    |
      | oui     | non      | conforme     | manquement  |
      | oui     | oui      | conforme     | conforme    |
      | inconnu | oui      | indéterminée | conforme    |

  @gdpr-28-3-written-contract
  Plan du scénario: Un service public garde les archives sans contrat ; un autre acte juridique le lie : <acte>
    Étant donné un prestataire "archives" qui traite les données "agenda" pour le compte du cabinet
    Et que le prestataire "archives" n'a signé aucun contrat écrit
    Et les faits suivants :
      | fait                              | valeur |
      | provider.archives.other_legal_act | <acte> |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-28-3-written-contract" est "<constat>" pour le prestataire "archives"

    Exemples:
      | acte | constat    |
      | oui  | excusée    |
      | non  | manquement |

  @gdpr-28-3-written-contract
  Scénario: L'agenda en ligne sans contrat, dont personne n'a dit au nom de qui il agit
    Prendre les rendez-vous d'un cabinet, c'est agir pour lui : la question ne se pose que pour les autres métiers.

    Étant donné les faits suivants :
      | fait                              | valeur       |
      | provider.agenda-en-ligne.form     | appointments |
      | provider.agenda-en-ligne.accesses | agenda       |
    Et que le prestataire "agenda-en-ligne" n'a signé aucun contrat écrit
    Et les faits suivants :
      | fait                           | valeur      |
      | provider.informaticien.form     | maintenance |
      | provider.informaticien.accesses | agenda      |
    Et que le prestataire "informaticien" n'a signé aucun contrat écrit
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                       | constat      | pour                             |
      | gdpr-28-3-written-contract  | manquement   | le prestataire "agenda-en-ligne" |
      | gdpr-28-3-written-contract  | indéterminée | le prestataire "informaticien"   |
    Et on demande "provider.informaticien.acts_on_instructions"

  @gdpr-28-3-contracts-with-controllers @gdpr-28-2-leave-of-controllers @gdpr-29-keep-to-instructions
  @gdpr-30-2-record-of-a-processor @gdpr-33-2-tell-controllers
  Plan du scénario: Un éditeur de logiciel répond lui-même de ses devoirs de sous-traitant ; clients prévenus : <prévenus>
    Étant donné les faits suivants :
      | fait                                          | valeur          |
      | practice.self.role                            | processor       |
      | practice.self.form                            | software_vendor |
      | accountability.self.contracts_with_controllers | <contrats>     |
      | accountability.self.beyond_instructions       | <au-delà>       |
      | accountability.self.processing_record         | <contrats>      |
      | provider.centre-de-donnees.form               | host            |
      | provider.centre-de-donnees.accesses           | agenda          |
      | provider.centre-de-donnees.authorised_by_controllers | <accord> |
      | breach.fuite.established                      | established     |
      | breach.fuite.loss_of                          | confidentiality |
      | breach.fuite.affects                          | agenda          |
      | breach.fuite.controllers_told                 | <prévenus>      |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                | constat   |
      | gdpr-28-3-contracts-with-controllers | <constat> |
      | gdpr-28-2-leave-of-controllers       | <constat> |
      | gdpr-29-keep-to-instructions         | <constat> |
      | gdpr-30-2-record-of-a-processor      | <constat> |
      | gdpr-33-2-tell-controllers           | <suite>   |

    Exemples:
      | contrats | au-delà | accord   | prévenus     | constat    | suite        |
      | non      | oui     | none     | refusé       | manquement | manquement   |
      | oui      | non     | general  | 2 mars 2026  | conforme   | conforme     |
      | oui      | non     | specific | non          | conforme   | indéterminée |
