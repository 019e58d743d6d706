# language: fr
Fonctionnalité: Les droits des patients sur leurs données (RGPD, art. 12, 14 à 18, 20 et 21 ; CSP, art. L. 1111-7)
  Le patient accède à son dossier sous huit jours, sans frais pour une première copie. Toute autre demande reçoit une
  réponse dans le mois, et tout refus dit pourquoi et devant qui le contester.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  Règle: Le dossier se communique sous huit jours, toute réponse se donne dans le mois

    @csp-l1111-7-access-within-eight-days @gdpr-12-3-answer-within-a-month
    Scénario: La copie part le huitième jour
      Étant donné les faits suivants :
        | fait                       | valeur       |
        | request.copie.form         | access       |
        | request.copie.requested_by | patient      |
        | request.copie.refused_for  | not_refused  |
        | request.copie.received     | 2 mars 2026  |
        | request.copie.answered     | 10 mars 2026 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                | constat  | pour               |
        | csp-l1111-7-access-within-eight-days | conforme | la demande "copie" |
        | gdpr-12-3-answer-within-a-month      | conforme | la demande "copie" |

    @csp-l1111-7-access-within-eight-days @gdpr-12-3-answer-within-a-month
    Scénario: Le neuvième jour, la loi française est enfreinte et le RGPD ne l'est pas
      Étant donné les faits suivants :
        | fait                                      | valeur       |
        | request.copie.form                        | access       |
        | request.copie.requested_by                | patient      |
        | request.copie.information_over_five_years | non          |
        | request.copie.psychiatric_commission      | non          |
        | request.copie.received                    | 2 mars 2026  |
        | request.copie.answered                    | 11 mars 2026 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                | constat    | pour               |
        | csp-l1111-7-access-within-eight-days | manquement | la demande "copie" |
        | gdpr-12-3-answer-within-a-month      | conforme   | la demande "copie" |
      Et on ne propose pas le remède "answer-request"

    @csp-l1111-7-access-within-eight-days
    Plan du scénario: Les huit jours ne valent pas pour tous (<exception>)
      Étant donné les faits suivants :
        | fait                                      | valeur       |
        | request.copie.form                        | access       |
        | request.copie.requested_by                | <auteur>     |
        | request.copie.information_over_five_years | <ancien>     |
        | request.copie.psychiatric_commission      | <commission> |
        | request.copie.minor_objected              | <opposé>     |
        | request.copie.heir_may_know               | <motif>      |
        | request.copie.received                    | 2 mars 2026  |
        | request.copie.answered                    | 16 mars 2026 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-eight-days" est "excusée" pour la demande "copie"
      Et l'exception "<exception>" s'applique

      Exemples:
        | exception              | auteur               | ancien | commission | opposé | motif |
        | over-five-years-old    | patient              | oui    | non        | non    | oui   |
        | psychiatric-commission | patient              | non    | oui        | non    | oui   |
        | heir-who-may-not-know  | heir                 | non    | non        | non    | non   |
        | minor-objected         | legal_representative | non    | non        | oui    | oui   |

    @csp-l1111-7-access-within-eight-days @csp-l1111-7-access-within-two-months
    Plan du scénario: Une demande venue <de> reste sans réponse : les mêmes délais courent
      Étant donné les faits suivants :
        | fait                                      | valeur      |
        | request.copie.form                        | access      |
        | request.copie.requested_by                | <auteur>    |
        | request.copie.information_over_five_years | <ancien>    |
        | request.copie.psychiatric_commission      | non         |
        | request.copie.minor_objected              | non         |
        | request.copie.heir_may_know               | oui         |
        | request.copie.received                    | 2 mars 2026 |
        | request.copie.answered                    | non         |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "<norme>" est "manquement" pour la demande "copie"

      Exemples:
        | de                        | auteur               | ancien | norme                                 |
        | de la mère de l'enfant    | legal_representative | non    | csp-l1111-7-access-within-eight-days  |
        | de la mère de l'enfant    | legal_representative | oui    | csp-l1111-7-access-within-two-months  |
        | du fils du défunt         | heir                 | non    | csp-l1111-7-access-within-eight-days  |
        | du fils du défunt         | heir                 | oui    | csp-l1111-7-access-within-two-months  |
        | de l'avocat du patient    | mandated_agent       | non    | csp-l1111-7-access-within-eight-days  |

    @csp-l1111-7-access-within-eight-days
    Scénario: Tant qu'on ne sait pas si l'enfant s'est opposé, rien n'est tranché
      Étant donné les faits suivants :
        | fait                                      | valeur               |
        | request.copie.form                        | access               |
        | request.copie.requested_by                | legal_representative |
        | request.copie.information_over_five_years | non                  |
        | request.copie.psychiatric_commission      | non                  |
        | request.copie.received                    | 2 mars 2026          |
        | request.copie.answered                    | non                  |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-eight-days" est "indéterminée" pour la demande "copie"
      Et on demande "request.copie.minor_objected"

    @csp-l1111-7-access-within-eight-days @gdpr-15-3-refuse-only-on-a-ground @gdpr-12-3-answer-within-a-month @gdpr-12-4-refuse-with-reasons
    Plan du scénario: Le cabinet écrit en quatre jours, par une lettre bien faite, qu'il <conduite>
      Étant donné les faits suivants :
        | fait                                      | valeur                    |
        | request.copie.form                        | access                    |
        | request.copie.requested_by                | patient                   |
        | request.copie.information_over_five_years | non                       |
        | request.copie.psychiatric_commission      | non                       |
        | request.copie.received                    | 2 mars 2026               |
        | request.copie.answered                    | 6 mars 2026               |
        | request.copie.refused_for                 | <refus>                   |
        | request.copie.refusal_items               | reasons, complaint, court |
        | request.copie.excessive                   | <excessive>               |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                | constat    | pour               |
        | csp-l1111-7-access-within-eight-days | <national> | la demande "copie" |
        | gdpr-15-3-refuse-only-on-a-ground    | <motif>    | la demande "copie" |
        | gdpr-12-3-answer-within-a-month      | conforme   | la demande "copie" |
        | gdpr-12-4-refuse-with-reasons        | conforme   | la demande "copie" |

      Exemples:
        | conduite                                         | refus            | excessive | national   | motif      |
        | attend le paiement des honoraires                | unpaid_fees      | non       | manquement | manquement |
        | doit garder le dossier                           | retention_period | non       | manquement | manquement |
        | n'a pas le temps                                 | other            | non       | manquement | manquement |
        | retire ce qu'un voisin a confié                  | third_party_data | non       | conforme   | conforme   |
        | n'a jamais eu ce dossier                         | not_held         | non       | conforme   | conforme   |
        | attend de savoir qui demande                     | identity_doubt   | non       | conforme   | conforme   |
        | refuse la dixième demande du mois, preuves en main | excessive      | oui       | excusée    | excusée    |

    @csp-l1111-7-access-within-two-months
    Scénario: Un vieux dossier ne se refuse pas davantage
      Étant donné les faits suivants :
        | fait                                      | valeur      |
        | request.copie.form                        | access      |
        | request.copie.requested_by                | patient     |
        | request.copie.information_over_five_years | oui         |
        | request.copie.received                    | 2 mars 2026 |
        | request.copie.answered                    | 6 mars 2026 |
        | request.copie.refused_for                 | unpaid_fees |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-two-months" est "manquement" pour la demande "copie"

    @csp-l1111-7-access-within-eight-days @gdpr-12-3-answer-within-a-month @gdpr-15-3-refuse-only-on-a-ground
    Scénario: La secrétaire demande la copie de son dossier du personnel
      Étant donné les faits suivants :
        | fait                             | valeur      |
        | request.copie.form               | access      |
        | request.copie.requested_by       | staff       |
        | request.copie.received           | 2 mars 2026 |
        | request.copie.answered           | non         |
        | request.copie.extension_notified | non         |
        | request.copie.refused_for        | other       |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                | constat    | pour               |
        | csp-l1111-7-access-within-eight-days | sans objet | la demande "copie" |
        | gdpr-12-3-answer-within-a-month      | manquement | la demande "copie" |
        | gdpr-15-3-refuse-only-on-a-ground    | manquement | la demande "copie" |

    @csp-l1111-7-access-within-eight-days
    Scénario: Tant que les huit jours courent, rien n'est manqué
      Étant donné les faits suivants :
        | fait                       | valeur      |
        | request.copie.form         | access      |
        | request.copie.requested_by | patient     |
        | request.copie.received     | 2 mars 2026 |
        | request.copie.answered     | non         |
      Quand on évalue le cabinet au 6 mars 2026
      Alors la norme "csp-l1111-7-access-within-eight-days" est "indéterminée" pour la demande "copie"
      Et le délai court jusqu'au 11 mars 2026 à 0 h

    @csp-l1111-7-access-within-two-months @gdpr-12-3-answer-within-a-month
    Scénario: Même un vieux dossier se communique dans les deux mois
      Étant donné les faits suivants :
        | fait                                      | valeur      |
        | request.copie.form                        | access      |
        | request.copie.requested_by                | patient     |
        | request.copie.information_over_five_years | oui         |
        | request.copie.extension_notified          | non         |
        | request.copie.received                    | 2 mars 2026 |
        | request.copie.answered                    | 4 mai 2026  |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                | constat    | pour               |
        | csp-l1111-7-access-within-two-months | manquement | la demande "copie" |
        | gdpr-12-3-answer-within-a-month      | manquement | la demande "copie" |

    @csp-l1111-7-access-within-two-months
    Plan du scénario: Un vieux dossier n'est dû ni contre l'enfant qui s'y oppose, ni à l'ayant droit sans motif (<exception>)
      Étant donné les faits suivants :
        | fait                                      | valeur      |
        | request.copie.form                        | access      |
        | request.copie.requested_by                | <auteur>    |
        | request.copie.heir_may_know               | non         |
        | request.copie.minor_objected              | oui         |
        | request.copie.information_over_five_years | oui         |
        | request.copie.received                    | 2 mars 2026 |
        | request.copie.answered                    | 4 mai 2026  |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-two-months" est "excusée" pour la demande "copie"
      Et l'exception "<exception>" s'applique

      Exemples:
        | auteur               | exception             |
        | heir                 | heir-who-may-not-know |
        | legal_representative | minor-objected        |

    @csp-l1111-7-access-within-two-months
    Scénario: Une demande abusive de vieux dossier peut se refuser à temps
      Étant donné les faits suivants :
        | fait                                      | valeur       |
        | request.copie.form                        | access       |
        | request.copie.requested_by                | patient      |
        | request.copie.information_over_five_years | oui          |
        | request.copie.received                    | 2 mars 2026  |
        | request.copie.answered                    | 7 avril 2026 |
        | request.copie.refused_for                 | excessive    |
        | request.copie.excessive                   | oui          |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-two-months" est "excusée" pour la demande "copie"
      Et l'exception "unfounded-or-excessive" s'applique

    @gdpr-12-3-answer-within-a-month
    Plan du scénario: Le mois qui finirait un jour chômé va jusqu'au soir du jour ouvrable suivant (réponse le <réponse>)
      Étant donné les faits suivants :
        | fait                                  | valeur         |
        | request.correction.form               | rectification  |
        | request.correction.requested_by       | patient        |
        | request.correction.received           | 1er avril 2026 |
        | request.correction.extension_notified | non            |
        | request.correction.answered           | <réponse>      |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-12-3-answer-within-a-month" est "<constat>" pour la demande "correction"

      Exemples:
        | réponse    | constat    |
        | 4 mai 2026 | conforme   |
        | 5 mai 2026 | manquement |

    @csp-l1111-7-access-within-two-months
    Scénario: Un dossier de plus de cinq ans est communiqué dans les deux mois
      Étant donné les faits suivants :
        | fait                                      | valeur        |
        | request.copie.form                        | access        |
        | request.copie.requested_by                | patient       |
        | request.copie.information_over_five_years | oui           |
        | request.copie.refused_for                 | not_refused   |
        | request.copie.received                    | 2 mars 2026   |
        | request.copie.answered                    | 30 avril 2026 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-7-access-within-two-months" est "conforme" pour la demande "copie"

    @gdpr-12-3-answer-within-a-month @gdpr-12-3-answer-within-the-extension
    Scénario: Une demande complexe est prolongée de deux mois, par une lettre écrite dans le mois
      Étant donné les faits suivants :
        | fait                                  | valeur        |
        | request.correction.form               | rectification |
        | request.correction.requested_by       | patient       |
        | request.correction.received           | 2 mars 2026   |
        | request.correction.extension_notified | 25 mars 2026  |
        | request.correction.answered           | 20 mai 2026   |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-12-3-answer-within-the-extension" est "conforme" pour la demande "correction"
      Et la norme "gdpr-12-3-answer-within-a-month" est "excusée" pour la demande "correction"
      Et l'exception "extended-in-time" s'applique

    @gdpr-12-3-answer-within-the-extension
    Scénario: Une demande prolongée reste sans réponse trois mois
      Étant donné les faits suivants :
        | fait                                  | valeur        |
        | request.correction.form               | rectification |
        | request.correction.requested_by       | patient       |
        | request.correction.received           | 2 mars 2026   |
        | request.correction.extension_notified | 25 mars 2026  |
        | request.correction.answered           | non           |
      Quand on évalue le cabinet au 3 juin 2026
      Alors la norme "gdpr-12-3-answer-within-the-extension" est "manquement" pour la demande "correction"

    @gdpr-12-3-answer-within-the-extension
    Scénario: Une demande prolongée attend encore sa réponse, dans les temps
      Étant donné les faits suivants :
        | fait                                  | valeur        |
        | request.correction.form               | rectification |
        | request.correction.requested_by       | patient       |
        | request.correction.received           | 2 mars 2026   |
        | request.correction.extension_notified | 25 mars 2026  |
        | request.correction.answered           | non           |
      Quand on évalue le cabinet au 4 mai 2026
      Alors la norme "gdpr-12-3-answer-within-the-extension" est "indéterminée" pour la demande "correction"
      Et le délai court jusqu'au 3 juin 2026 à 0 h

    @gdpr-12-3-answer-within-a-month @gdpr-12-3-answer-within-the-extension
    Scénario: Une prolongation annoncée après le mois ne sauve rien
      Étant donné les faits suivants :
        | fait                                  | valeur        |
        | request.correction.form               | rectification |
        | request.correction.requested_by       | patient       |
        | request.correction.received           | 2 mars 2026   |
        | request.correction.extension_notified | 20 avril 2026 |
        | request.correction.answered           | 20 mai 2026   |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                                  | constat    | pour                    |
        | gdpr-12-3-answer-within-a-month        | manquement | la demande "correction" |
        | gdpr-12-3-answer-within-the-extension  | conforme   | la demande "correction" |

  Règle: Un refus dit pourquoi et devant qui le contester (art. 12, § 4)

    @gdpr-12-4-refuse-with-reasons @gdpr-12-4-refusals-have-reasons
    Plan du scénario: La lettre de refus indique <contenu>
      Étant donné les faits suivants :
        | fait                                  | valeur           |
        | request.effacement.form               | erasure          |
        | request.effacement.requested_by       | patient          |
        | request.effacement.answered           | 9 mars 2026      |
        | request.effacement.refused_for        | retention_period |
        | request.effacement.refusal_items      | <contenu>        |
        | accountability.self.refusals_reasoned | <habitude>       |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat   | pour                    |
        | gdpr-12-4-refuse-with-reasons   | <constat> | la demande "effacement" |
        | gdpr-12-4-refusals-have-reasons | <constat> | le cabinet              |

      Exemples:
        | contenu                   | habitude | constat    |
        | reasons, complaint, court | oui      | conforme   |
        | reasons                   | non      | manquement |

    @gdpr-15-1-no-secrecy-against-the-patient
    Plan du scénario: Le cabinet refuse une partie du dossier au patient pour un motif : <motif>
      Étant donné les faits suivants :
        | fait                       | valeur  |
        | request.copie.form         | access  |
        | request.copie.requested_by | patient |
        | request.copie.refused_for  | <motif> |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-15-1-no-secrecy-against-the-patient" est "<constat>" pour la demande "copie"

      Exemples:
        | motif            | constat    |
        | secrecy          | manquement |
        | third_party_data | conforme   |

    @gdpr-15-3-whatever-the-reason @gdpr-12-4-refuse-with-reasons
    Plan du scénario: Le patient veut son dossier pour attaquer le médecin, le cabinet répond ainsi : <réponse>
      Étant donné les faits suivants :
        | fait                        | valeur                    |
        | request.copie.form          | access                    |
        | request.copie.requested_by  | patient                   |
        | request.copie.answered      | 6 mars 2026               |
        | request.copie.refused_for   | <réponse>                 |
        | request.copie.refusal_items | reasons, complaint, court |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                         | constat   | pour               |
        | gdpr-15-3-whatever-the-reason | <constat> | la demande "copie" |
        | gdpr-12-4-refuse-with-reasons | <lettre>  | la demande "copie" |

      Exemples:
        | réponse            | constat    | lettre     |
        | purpose_of_request | manquement | conforme   |
        | not_refused        | conforme   | sans objet |

    @gdpr-15-1-no-secrecy-against-the-patient
    Scénario: Le secret protège encore le patient décédé contre ses ayants droit
      Étant donné les faits suivants :
        | fait                       | valeur  |
        | request.copie.form         | access  |
        | request.copie.requested_by | heir    |
        | request.copie.refused_for  | secrecy |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-15-1-no-secrecy-against-the-patient" est "sans objet" pour la demande "copie"

  Règle: Les droits s'exercent sans frais (art. 12, § 5, et 15, § 3)

    @gdpr-15-3-first-copy-free @gdpr-15-3-no-fee-for-first-copies
    Plan du scénario: Le cabinet fait payer la première copie : <payant>
      Étant donné les faits suivants :
        | fait                                   | valeur   |
        | request.copie.form                     | access   |
        | request.copie.requested_by             | patient  |
        | request.copie.first_copy               | oui      |
        | request.copie.charged                  | <payant> |
        | request.copie.excessive                | non      |
        | accountability.self.first_copy_charged | <payant> |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                             | constat   | pour               |
        | gdpr-15-3-first-copy-free         | <constat> | la demande "copie" |
        | gdpr-15-3-no-fee-for-first-copies | <constat> | le cabinet         |

      Exemples:
        | payant | constat    |
        | oui    | manquement |
        | non    | conforme   |

    @gdpr-12-5-free-of-charge
    Plan du scénario: Le cabinet fait payer une rectification : <payant>
      Étant donné les faits suivants :
        | fait                            | valeur        |
        | request.correction.form         | rectification |
        | request.correction.requested_by | patient       |
        | request.correction.charged      | <payant>      |
        | request.correction.excessive    | non           |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-12-5-free-of-charge" est "<constat>" pour la demande "correction"

      Exemples:
        | payant | constat    |
        | oui    | manquement |
        | non    | conforme   |

    @gdpr-12-5-free-of-charge @gdpr-15-3-first-copy-free
    Scénario: Une demande répétée, manifestement excessive, peut se payer
      Étant donné les faits suivants :
        | fait                            | valeur        |
        | request.correction.form         | rectification |
        | request.correction.requested_by | patient       |
        | request.correction.charged      | oui           |
        | request.correction.excessive    | oui           |
        | request.copie.form              | access        |
        | request.copie.requested_by      | patient       |
        | request.copie.first_copy        | oui           |
        | request.copie.charged           | oui           |
        | request.copie.excessive         | oui           |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                     | constat | pour                    |
        | gdpr-12-5-free-of-charge  | excusée | la demande "correction" |
        | gdpr-15-3-first-copy-free | excusée | la demande "copie"      |

  Règle: On sait qui demande, et on est prêt à répondre

    @csp-r1111-1-be-sure-of-identity
    Plan du scénario: Identité vérifiée : <vérifiée>, personne connue du cabinet : <connue>
      Étant donné les faits suivants :
        | fait                           | valeur      |
        | request.copie.form             | access      |
        | request.copie.requested_by     | patient     |
        | request.copie.answered         | 4 mars 2026 |
        | request.copie.refused_for      | not_refused |
        | request.copie.identity_checked | <vérifiée>  |
        | request.copie.personally_known | <connue>    |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-r1111-1-be-sure-of-identity" est "<constat>" pour la demande "copie"

      Exemples:
        | vérifiée | connue | constat    |
        | oui      | non    | conforme   |
        | non      | non    | manquement |
        | non      | oui    | excusée    |

    @gdpr-12-2-ready-to-answer
    Plan du scénario: Le cabinet sait répondre à une demande de copie : <prêt>
      Étant donné les faits suivants :
        | fait                                 | valeur |
        | accountability.self.access_procedure | <prêt> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-12-2-ready-to-answer" est "<constat>"

      Exemples:
        | prêt | constat    |
        | oui  | conforme   |
        | non  | manquement |

  Règle: Ce qui est faux se corrige, ce qui n'a pas à être là s'efface (art. 16 et 17)

    @gdpr-16-rectify-inaccurate-data @gdpr-12-3-answer-within-a-month @gdpr-12-4-refuse-with-reasons
    Plan du scénario: Une adresse fausse est signalée au cabinet, qui <conduite>
      Étant donné les faits suivants :
        | fait                                  | valeur                    |
        | request.correction.form               | rectification             |
        | request.correction.requested_by       | patient                   |
        | request.correction.data_inaccurate    | oui                       |
        | request.correction.received           | 2 mars 2026               |
        | request.correction.extension_notified | non                       |
        | request.correction.answered           | <réponse>                 |
        | request.correction.fulfilled          | <faite>                   |
        | request.correction.refused_for        | <refus>                   |
        | request.correction.refusal_items      | reasons, complaint, court |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat         | pour                    |
        | gdpr-16-rectify-inaccurate-data | <rectification> | la demande "correction" |
        | gdpr-12-3-answer-within-a-month | <délai>         | la demande "correction" |
        | gdpr-12-4-refuse-with-reasons   | <lettre>        | la demande "correction" |

      Exemples:
        | conduite                         | réponse     | faite       | refus       | rectification | délai      | lettre     |
        | corrige et le dit                | 9 mars 2026 | 9 mars 2026 | not_refused | conforme      | conforme   | sans objet |
        | corrige sans répondre            | non         | 9 mars 2026 | not_refused | conforme      | manquement | sans objet |
        | répond sans corriger             | 9 mars 2026 | non         | not_refused | manquement    | conforme   | sans objet |
        | ne fait rien                     | non         | non         | not_refused | manquement    | manquement | sans objet |
        | refuse par une lettre bien faite | 9 mars 2026 | non         | other       | manquement    | conforme   | conforme   |

    @gdpr-16-rectify-inaccurate-data
    Scénario: Tant que le mois court, rien n'est manqué
      Étant donné les faits suivants :
        | fait                               | valeur        |
        | request.correction.form            | rectification |
        | request.correction.requested_by    | patient       |
        | request.correction.data_inaccurate | oui           |
        | request.correction.received        | 2 mars 2026   |
        | request.correction.fulfilled       | non           |
        | request.correction.refused_for     | not_refused   |
      Quand on évalue le cabinet au 20 mars 2026
      Alors la norme "gdpr-16-rectify-inaccurate-data" est "indéterminée" pour la demande "correction"
      Et le délai court jusqu'au 3 avril 2026 à 0 h

    @gdpr-16-rectify-inaccurate-data
    Plan du scénario: Le cabinet a demandé deux mois de plus dans le mois, et <suite>
      Étant donné les faits suivants :
        | fait                                  | valeur        |
        | request.correction.form               | rectification |
        | request.correction.requested_by       | patient       |
        | request.correction.data_inaccurate    | oui           |
        | request.correction.received           | 2 mars 2026   |
        | request.correction.extension_notified | 25 mars 2026  |
        | request.correction.fulfilled          | <faite>       |
        | request.correction.refused_for        | <refus>       |
      Quand on évalue le cabinet au 1er juillet 2026
      Alors la norme "gdpr-16-rectify-inaccurate-data" est "<constat>" pour la demande "correction"

      Exemples:
        | suite                    | faite        | refus       | constat    |
        | corrige le 20 mai        | 20 mai 2026  | not_refused | excusée    |
        | corrige après trois mois | 15 juin 2026 | not_refused | manquement |
        | refuse finalement        | non          | other       | manquement |

    @gdpr-16-rectify-inaccurate-data
    Scénario: Un diagnostic contesté mais exact n'a pas à être changé
      Étant donné les faits suivants :
        | fait                               | valeur        |
        | request.diagnostic.form            | rectification |
        | request.diagnostic.requested_by    | patient       |
        | request.diagnostic.data_inaccurate | non           |
        | request.diagnostic.received        | 2 mars 2026   |
        | request.diagnostic.fulfilled       | non           |
        | request.diagnostic.refused_for     | other         |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-16-rectify-inaccurate-data" est "sans objet" pour la demande "diagnostic"

    @gdpr-17-1-erase-on-a-ground @gdpr-17-1-d-erase-unlawful-data
    Plan du scénario: L'effacement est demandé à bon droit, réponse : <refus>, encore utile pour : <raison>
      Étant donné les faits suivants :
        | fait                                | valeur            |
        | request.effacement.form             | erasure           |
        | request.effacement.requested_by     | patient           |
        | request.effacement.received         | 2 mars 2026       |
        | request.effacement.erasure_ground   | consent_withdrawn |
        | request.effacement.data_unlawful    | oui               |
        | request.effacement.refused_for      | <refus>           |
        | request.effacement.fulfilled        | <faite>           |
        | request.effacement.still_needed_for | <raison>          |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat    | pour                    |
        | gdpr-17-1-erase-on-a-ground     | <motif>    | la demande "effacement" |
        | gdpr-17-1-d-erase-unlawful-data | <illicite> | la demande "effacement" |

      Exemples:
        | refus            | faite       | raison           | motif    | illicite   |
        | not_refused      | 9 mars 2026 | legal_obligation | conforme | conforme   |
        | other            | non         | legal_claim      | excusée  | excusée    |
        | retention_period | non         | public_health    | excusée  | manquement |

    @gdpr-17-1-erase-on-a-ground @gdpr-17-1-d-erase-unlawful-data
    Scénario: Ne pas refuser n'est pas effacer
      Étant donné les faits suivants :
        | fait                                  | valeur            |
        | request.effacement.form               | erasure           |
        | request.effacement.requested_by       | patient           |
        | request.effacement.received           | 2 mars 2026       |
        | request.effacement.extension_notified | non               |
        | request.effacement.erasure_ground     | consent_withdrawn |
        | request.effacement.data_unlawful      | oui               |
        | request.effacement.refused_for        | not_refused       |
        | request.effacement.fulfilled          | non               |
        | request.effacement.still_needed_for   | aucun             |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat    | pour                    |
        | gdpr-17-1-erase-on-a-ground     | manquement | la demande "effacement" |
        | gdpr-17-1-d-erase-unlawful-data | manquement | la demande "effacement" |

    @gdpr-17-1-erase-on-a-ground
    Scénario: Un dossier que rien n'impose de garder doit être effacé
      Étant donné les faits suivants :
        | fait                                | valeur            |
        | request.effacement.form             | erasure           |
        | request.effacement.requested_by     | patient           |
        | request.effacement.erasure_ground   | consent_withdrawn |
        | request.effacement.refused_for      | other             |
        | request.effacement.still_needed_for | aucun             |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-17-1-erase-on-a-ground" est "manquement" pour la demande "effacement"

    @gdpr-17-1-erase-on-a-ground
    Scénario: Demander l'effacement ne suffit pas, il faut un motif
      Étant donné les faits suivants :
        | fait                              | valeur           |
        | request.effacement.form           | erasure          |
        | request.effacement.requested_by   | patient          |
        | request.effacement.erasure_ground | aucun            |
        | request.effacement.refused_for    | retention_period |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-17-1-erase-on-a-ground" est "sans objet" pour la demande "effacement"

  Règle: Un doute sur l'identité suspend la réponse, si le cabinet ne connaît pas la personne (art. 12, § 6)

    @gdpr-12-3-answer-within-a-month @gdpr-16-rectify-inaccurate-data @gdpr-17-1-erase-on-a-ground
    @gdpr-17-1-d-erase-unlawful-data @gdpr-21-3-stop-marketing @gdpr-21-1-stop-on-objection
    @gdpr-18-1-restrict-on-a-ground @gdpr-20-1-hand-over-portable-data
    Plan du scénario: Un courriel anonyme réclame : <forme> ; le cabinet demande qui écrit, la personne est connue : <connue>
      Étant donné les faits suivants :
        | fait                                | valeur                              |
        | request.courriel.form               | <forme>                             |
        | request.courriel.requested_by       | patient                             |
        | request.courriel.received           | 2 mars 2026                         |
        | request.courriel.answered           | non                                 |
        | request.courriel.fulfilled          | non                                 |
        | request.courriel.extension_notified | non                                 |
        | request.courriel.refused_for        | identity_doubt                      |
        | request.courriel.personally_known   | <connue>                            |
        | request.courriel.data_inaccurate    | oui                                 |
        | request.courriel.data_unlawful      | oui                                 |
        | request.courriel.erasure_ground     | consent_withdrawn                   |
        | request.courriel.still_needed_for   | aucun                               |
        | request.courriel.objects_to         | <usage>                             |
        | request.courriel.own_situation      | oui                                 |
        | request.courriel.compelling_grounds | non                                 |
        | request.courriel.restriction_ground | accuracy_contested                  |
        | request.courriel.portable_data      | oui                                 |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat   | pour                  |
        | gdpr-12-3-answer-within-a-month | <constat> | la demande "courriel" |
        | <norme>                         | <constat> | la demande "courriel" |

      Exemples:
        | forme         | usage                               | connue | norme                             | constat    |
        | rectification | marketing                           | non    | gdpr-16-rectify-inaccurate-data   | excusée    |
        | rectification | marketing                           | oui    | gdpr-16-rectify-inaccurate-data   | manquement |
        | erasure       | marketing                           | non    | gdpr-17-1-erase-on-a-ground       | excusée    |
        | erasure       | marketing                           | non    | gdpr-17-1-d-erase-unlawful-data   | excusée    |
        | objection     | marketing                           | non    | gdpr-21-3-stop-marketing          | excusée    |
        | objection     | public_task_or_legitimate_interests | non    | gdpr-21-1-stop-on-objection       | excusée    |
        | restriction   | marketing                           | non    | gdpr-18-1-restrict-on-a-ground    | excusée    |
        | portability   | marketing                           | non    | gdpr-20-1-hand-over-portable-data | excusée    |

  Règle: Le temps de trancher, les données se gardent sans servir (art. 18)

    @gdpr-18-1-restrict-on-a-ground
    Plan du scénario: La patiente conteste un résultat et demande qu'on ne s'en serve plus d'ici là ; le cabinet <conduite>
      Étant donné les faits suivants :
        | fait                                  | valeur             |
        | request.limitation.form               | restriction        |
        | request.limitation.requested_by       | patient            |
        | request.limitation.restriction_ground | <motif>            |
        | request.limitation.received           | 2 mars 2026        |
        | request.limitation.extension_notified | 25 mars 2026       |
        | request.limitation.fulfilled          | <faite>            |
        | request.limitation.refused_for        | <refus>            |
      Quand on évalue le cabinet au 1er juillet 2026
      Alors la norme "gdpr-18-1-restrict-on-a-ground" est "<constat>" pour la demande "limitation"

      Exemples:
        | conduite                         | motif              | faite        | refus       | constat    |
        | bloque la donnée                 | accuracy_contested | 9 mars 2026  | not_refused | conforme   |
        | la bloque plus tard, comme annoncé | accuracy_contested | 20 mai 2026 | not_refused | excusée    |
        | continue de s'en servir          | accuracy_contested | non          | not_refused | manquement |
        | refuse                           | accuracy_contested | non          | other       | manquement |
        | refuse, faute de motif           | aucun              | non          | other       | sans objet |

    @gdpr-18-3-tell-before-lifting
    Plan du scénario: Le résultat est vérifié, le cabinet lève la limitation ; patiente prévenue avant : <prévenue>
      Étant donné les faits suivants :
        | fait                                   | valeur      |
        | request.limitation.form                | restriction |
        | request.limitation.requested_by        | patient     |
        | request.limitation.restriction_lifted  | oui         |
        | request.limitation.told_before_lifting | <prévenue>  |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-18-3-tell-before-lifting" est "<constat>" pour la demande "limitation"

      Exemples:
        | prévenue | constat    |
        | oui      | conforme   |
        | non      | manquement |

  Règle: Ce que la personne a fourni par consentement ou par contrat se remet dans un format réutilisable (art. 20)

    @gdpr-20-1-hand-over-portable-data
    Plan du scénario: Un patient veut emporter ses données vers une autre application ; le cabinet <conduite>
      Étant donné les faits suivants :
        | fait                              | valeur       |
        | request.export.form               | portability  |
        | request.export.requested_by       | patient      |
        | request.export.portable_data      | <portables>  |
        | request.export.received           | 2 mars 2026  |
        | request.export.extension_notified | 25 mars 2026 |
        | request.export.fulfilled          | <faite>      |
        | request.export.machine_readable   | <lisible>    |
        | request.export.refused_for        | <refus>      |
      Quand on évalue le cabinet au 1er juillet 2026
      Alors la norme "gdpr-20-1-hand-over-portable-data" est "<constat>" pour la demande "export"

      Exemples:
        | conduite                                    | portables | faite       | lisible | refus       | constat    |
        | remet un fichier structuré                  | oui       | 9 mars 2026 | oui     | not_refused | conforme   |
        | le remet plus tard, comme annoncé           | oui       | 20 mai 2026 | oui     | not_refused | excusée    |
        | remet une liasse numérisée                  | oui       | 9 mars 2026 | non     | not_refused | manquement |
        | refuse                                      | oui       | non         | non     | other       | manquement |
        | refuse pour un dossier de soins, tenu par la loi | non  | non         | non     | other       | sans objet |

  Règle: Ce à quoi la personne s'oppose à bon droit s'arrête (art. 21)

    @gdpr-21-3-stop-marketing
    Plan du scénario: Un patient s'oppose aux lettres d'information commerciales du cabinet, qui <conduite>
      Étant donné les faits suivants :
        | fait                                   | valeur      |
        | request.prospection.form               | objection   |
        | request.prospection.requested_by       | patient     |
        | request.prospection.objects_to         | marketing   |
        | request.prospection.received           | 2 mars 2026 |
        | request.prospection.fulfilled          | <arrêt>     |
        | request.prospection.refused_for        | <refus>     |
        | request.prospection.compelling_grounds | oui         |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-21-3-stop-marketing" est "<constat>" pour la demande "prospection"

      Exemples:
        | conduite             | arrêt       | refus       | constat    |
        | les arrête aussitôt  | 3 mars 2026 | not_refused | conforme   |
        | refuse               | non         | other       | manquement |
        | accepte mais oublie  | non         | not_refused | manquement |

    @gdpr-21-1-stop-on-objection
    Plan du scénario: Une patiente, voisine de la secrétaire, s'oppose à un traitement : <conduite>
      Étant donné les faits suivants :
        | fait                                  | valeur       |
        | request.opposition.form               | objection    |
        | request.opposition.requested_by       | patient      |
        | request.opposition.objects_to         | <base>       |
        | request.opposition.own_situation      | oui          |
        | request.opposition.received           | 2 mars 2026  |
        | request.opposition.extension_notified | 25 mars 2026 |
        | request.opposition.fulfilled          | <arrêt>      |
        | request.opposition.refused_for        | <refus>      |
        | request.opposition.compelling_grounds | <motifs>     |
      Quand on évalue le cabinet au 1er juillet 2026
      Alors la norme "gdpr-21-1-stop-on-objection" est "<constat>" pour la demande "opposition"

      Exemples:
        | conduite                              | base                                | arrêt        | refus       | motifs | constat    |
        | il cesse                              | public_task_or_legitimate_interests | 9 mars 2026  | not_refused | non    | conforme   |
        | il cesse plus tard, comme annoncé     | public_task_or_legitimate_interests | 20 mai 2026  | not_refused | non    | excusée    |
        | il cesse après trois mois             | public_task_or_legitimate_interests | 15 juin 2026 | not_refused | non    | manquement |
        | il refuse sans raison                 | public_task_or_legitimate_interests | non          | other       | non    | manquement |
        | les soins exigent de garder ce dossier | public_task_or_legitimate_interests | non         | other       | oui    | excusée    |
        | la loi impose ce traitement           | other_ground                        | non          | other       | non    | sans objet |

  Règle: Les droits du RGPD sont ceux des vivants

    @gdpr-12-3-answer-within-a-month @gdpr-12-5-free-of-charge @gdpr-15-3-first-copy-free
    Scénario: Les ayants droit d'un patient décédé ont les droits que leur donne la loi française
      Étant donné les faits suivants :
        | fait                             | valeur        |
        | request.copie.form               | access        |
        | request.copie.requested_by       | heir          |
        | request.copie.first_copy         | oui           |
        | request.copie.charged            | oui           |
        | request.copie.excessive          | non           |
        | request.copie.received           | 2 mars 2026   |
        | request.copie.answered           | 20 avril 2026 |
        | request.copie.extension_notified | non           |
        | request.correction.form          | rectification |
        | request.correction.requested_by  | heir          |
        | request.correction.charged       | oui           |
        | request.correction.excessive     | non           |
      Quand on évalue le cabinet au 1er juin 2026
      Alors les constats sont :
        | norme                           | constat    | pour                    |
        | gdpr-12-3-answer-within-a-month | sans objet | la demande "copie"      |
        | gdpr-15-3-first-copy-free       | sans objet | la demande "copie"      |
        | gdpr-12-5-free-of-charge        | sans objet | la demande "correction" |

    @gdpr-12-3-answer-within-a-month
    Scénario: Les parents exercent les droits de leur enfant
      Étant donné les faits suivants :
        | fait                             | valeur               |
        | request.copie.form               | access               |
        | request.copie.requested_by       | legal_representative |
        | request.copie.received           | 2 mars 2026          |
        | request.copie.answered           | non                  |
        | request.copie.extension_notified | non                  |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-12-3-answer-within-a-month" est "manquement" pour la demande "copie"

  Règle: Le patient sait d'où viennent les données reçues de tiers (art. 14)

    @gdpr-14-2-f-name-source
    Plan du scénario: La notice dit <notice>, une raison dispense d'en parler : <raison>
      Étant donné les faits suivants :
        | fait                                 | valeur   |
        | accountability.self.notice_displayed | oui      |
        | dataset.dossiers.source              | both     |
        | dataset.dossiers.source_exemption    | <raison> |
        | accountability.self.notice_items     | <notice> |
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "gdpr-14-2-f-name-source" est "<constat>" pour les données "dossiers"

      Exemples:
        | notice             | raison               | constat    |
        | controller, source | none                 | conforme   |
        | controller         | none                 | manquement |
        | controller         | professional_secrecy | excusée    |
        | controller         | provided_by_law      | excusée    |
        | controller         | already_known        | excusée    |
        | controller         | disproportionate     | manquement |

  Règle: Le patient sait où vont ses données : hébergeur, Mon espace santé (CSP, art. L. 1111-8 et R. 1111-46)

    @csp-r1111-46-tell-of-shared-record
    Plan du scénario: Les patients savent que Mon espace santé est alimenté : <informés>
      Étant donné les faits suivants :
        | fait                                        | valeur     |
        | accountability.self.shared_record_explained | <informés> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-r1111-46-tell-of-shared-record" est "<constat>"

      Exemples:
        | informés | constat    |
        | oui      | conforme   |
        | non      | manquement |

    @csp-l1111-8-tell-of-hosting
    Plan du scénario: Un hébergeur garde les dossiers, la notice dit <notice>
      Étant donné que le prestataire "hébergeur" héberge des données de santé
      Et les faits suivants :
        | fait                                 | valeur   |
        | accountability.self.notice_displayed | oui      |
        | accountability.self.notice_items     | <notice> |
      Et que le cabinet n'a justifié aucun écart
      Quand on évalue le cabinet au 1er juin 2026
      Alors la norme "csp-l1111-8-tell-of-hosting" est "<constat>"

      Exemples:
        | notice       | constat    |
        | rights, host | conforme   |
        | rights       | manquement |
