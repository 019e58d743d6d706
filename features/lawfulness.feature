# language: fr
Fonctionnalité: Le droit de traiter les données des patients (RGPD, art. 6 et 9)
  Tout traitement a une base légale. Un traitement de données de santé entre en plus dans l'un des cas que la loi
  énumère.

  Contexte:
    Étant donné un cabinet médical établi en France
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical

  @gdpr-6-1-legal-basis @gdpr-9-1-special-category-case
  Scénario: Le suivi des patients est nécessaire aux soins
    Étant donné un traitement "suivi des patients" des données "dossiers"
    Et que le traitement "suivi des patients" a pour base légale une obligation légale
    Et que le traitement "suivi des patients" est nécessaire aux soins
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                          | constat  | pour                               |
      | gdpr-6-1-legal-basis           | conforme | le traitement "suivi des patients" |
      | gdpr-9-1-special-category-case | conforme | le traitement "suivi des patients" |

  @gdpr-6-1-legal-basis @gdpr-9-1-special-category-case
  Scénario: La revente des dossiers n'a ni base légale ni cas prévu par la loi
    Étant donné un traitement "revente" des données "dossiers"
    Et que le traitement "revente" n'a aucune base légale
    Et que le traitement "revente" n'entre dans aucun cas de l'article 9
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                          | constat    | pour                    |
      | gdpr-6-1-legal-basis           | manquement | le traitement "revente" |
      | gdpr-9-1-special-category-case | manquement | le traitement "revente" |
    Et on propose le remède "stop-or-ground-processing"

  @gdpr-9-1-special-category-case
  Scénario: Une base légale ne suffit pas pour des données de santé
    Étant donné un traitement "lettre d'information" des données "dossiers"
    Et que le traitement "lettre d'information" a pour base légale l'intérêt légitime
    Et que le traitement "lettre d'information" n'entre dans aucun cas de l'article 9
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-9-1-special-category-case" est "manquement" pour le traitement "lettre d'information"

  @gdpr-9-1-special-category-case
  Scénario: L'article 9 ne vise pas le carnet d'adresses des confrères et des fournisseurs
    Étant donné les faits suivants :
      | fait                           | valeur            |
      | dataset.carnet.content         | identity, contact |
      | dataset.carnet.data_subjects   | others            |
      | dataset.carnet.demonstration   | non               |
      | dataset.carnet.identifiable    | directly          |
      | processing.envoi-de-voeux.uses | seulement carnet  |
    Et que le traitement "envoi de vœux" n'entre dans aucun cas de l'article 9
    Quand on évalue le cabinet au 2 mars 2026
    Alors on exclut que les données "carnet" sont des données de santé
    Et la norme "gdpr-9-1-special-category-case" est "sans objet" pour le traitement "envoi de vœux"

  @gdpr-6-1-legal-basis @gdpr-9-1-special-category-case @gdpr-5-1-c-data-limited-to-what-is-needed
  Scénario: L'hébergeur n'a pas à fonder ce que ses clients font des dossiers
    La base légale, le cas de l'article 9 et la minimisation sont l'affaire du responsable du traitement.

    Étant donné un traitement "hébergement" des données "dossiers"
    Et que le traitement "hébergement" n'a aucune base légale
    Et que le traitement "hébergement" n'entre dans aucun cas de l'article 9
    Et les faits suivants :
      | fait                             | valeur    |
      | practice.self.form               | host      |
      | practice.self.role               | processor |
      | processing.hebergement.minimised | non       |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                                     | constat    |
      | gdpr-6-1-legal-basis                      | sans objet |
      | gdpr-9-1-special-category-case            | sans objet |
      | gdpr-5-1-c-data-limited-to-what-is-needed | sans objet |

  @gdpr-6-1-legal-basis
  Scénario: Des dossiers d'essai ne concernent personne
    Étant donné les faits suivants :
      | fait                         | valeur           |
      | dataset.essais.content       | medical_record   |
      | dataset.essais.demonstration | oui              |
      | processing.formation.uses    | seulement essais |
    Et que le traitement "formation" n'a aucune base légale
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-6-1-legal-basis" est "sans objet" pour le traitement "formation"

  @gdpr-5-1-b-compatible-purpose
  Plan du scénario: Des données partent chez <destinataire>, une loi le prévoit : <loi>
    Étant donné un traitement "envoi" des données "dossiers"
    Et les faits suivants :
      | fait                               | valeur    |
      | processing.envoi.purpose           | <but>     |
      | processing.envoi.consent_given     | not_asked |
      | processing.envoi.disclosure_by_law | <loi>     |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-5-1-b-compatible-purpose" est "<constat>" pour le traitement "envoi"

    Exemples:
      | destinataire | but       | loi | constat    |
      | l'employeur  | employer  | oui | excusée    |
      | l'employeur  | employer  | non | manquement |
      | un annonceur | marketing | oui | manquement |

  @gdpr-6-3-ground-laid-down-by-law
  Plan du scénario: Le cabinet fait la paie de sa secrétaire, une loi le lui impose : <réponse>
    Étant donné les faits suivants :
      | fait                        | valeur           |
      | dataset.paie.content        | staff_file       |
      | dataset.paie.data_subjects  | staff            |
      | dataset.paie.identifiable   | directly         |
      | dataset.paie.demonstration  | non              |
      | processing.paie.uses        | seulement paie   |
      | processing.paie.purpose     | staff            |
      | processing.paie.legal_basis | legal_obligation |
      | processing.paie.named_text  | <réponse>        |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-6-3-ground-laid-down-by-law" est "<constat>" pour le traitement "paie"

    Exemples:
      | réponse | constat      |
      | oui     | conforme     |
      | inconnu | indéterminée |
      | non     | manquement   |

  @gdpr-6-1-legal-basis @gdpr-9-1-special-category-case @gdpr-9-2-h-law-or-contract @gdpr-6-3-ground-laid-down-by-law
  Scénario: Les feuilles de soins ont leur base légale et leur cas de l'article 9, sans contrat ni recherche de texte
    Étant donné un traitement "télétransmission" des données "dossiers"
    Et que le traitement "télétransmission" a pour base légale une obligation légale
    Et les faits suivants :
      | fait                                                | valeur      |
      | processing.teletransmission.purpose                 | billing     |
      | processing.teletransmission.necessary               | oui         |
      | processing.teletransmission.special_category_ground | health_care |
      | processing.teletransmission.under_secrecy           | oui         |
      | processing.teletransmission.professional_contract   | non         |
      | processing.teletransmission.named_text              | non         |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                            | constat  | pour                             |
      | gdpr-6-1-legal-basis             | conforme | le traitement "télétransmission" |
      | gdpr-9-1-special-category-case   | conforme | le traitement "télétransmission" |
      | gdpr-9-2-h-law-or-contract       | excusée  | le traitement "télétransmission" |
      | gdpr-6-3-ground-laid-down-by-law | excusée  | le traitement "télétransmission" |

  @gdpr-44-transfer-on-a-ground
  Plan du scénario: Un télésecrétariat établi au Maroc voit l'agenda des patients, clauses types signées : <clauses>
    Étant donné les faits suivants :
      | fait                               | valeur                              |
      | dataset.agenda.content             | identity, contact, appointments     |
      | dataset.agenda.data_subjects       | patients                            |
      | dataset.agenda.identifiable        | directly                            |
      | dataset.agenda.demonstration       | non                                 |
      | provider.secretariat.accesses      | seulement agenda                    |
      | provider.secretariat.data_location | outside_eea                         |
      | provider.secretariat.transfer_tool | <clauses>                           |
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-44-transfer-on-a-ground" est "<constat>" pour le prestataire "secretariat"

    Exemples:
      | clauses | constat    |
      | oui     | conforme   |
      | non     | manquement |
