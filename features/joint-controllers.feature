# language: fr
Fonctionnalité: Des confrères décident ensemble des traitements (RGPD, art. 26)
  Qui décide à plusieurs du pourquoi et du comment s'accorde sur qui fait quoi, et le patient peut connaître les
  grandes lignes de cet accord. Partager des locaux ou une secrétaire ne suffit pas.

  @gdpr-26-1-share-out-duties @gdpr-26-2-essence-available
  Plan du scénario: Deux médecins tiennent un dossier commun, leurs obligations : <partage>
    Étant donné un cabinet médical établi en France
    Et les faits suivants :
      | fait                                            | valeur           |
      | practice.self.form                              | group_shared     |
      | practice.self.role                              | joint_controller |
      | accountability.self.joint_duties                | <partage>        |
      | accountability.self.joint_arrangement_available | <connu>          |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                       | constat   | pour       |
      | gdpr-26-1-share-out-duties  | <accord>  | le cabinet |
      | gdpr-26-2-essence-available | <patient> | le cabinet |

    Exemples:
      | partage     | connu | accord     | patient    |
      | arrangement | oui   | conforme   | conforme   |
      | arrangement | non   | conforme   | manquement |
      | none        | non   | manquement | sans objet |
      | law         | non   | excusée    | sans objet |

  @gdpr-26-1-share-out-duties @gdpr-26-2-essence-available
  Plan du scénario: Rien n'est à partager quand le cabinet est <rôle>
    Étant donné un cabinet médical établi en France
    Et les faits suivants :
      | fait                             | valeur |
      | practice.self.role               | <rôle> |
      | accountability.self.joint_duties | none   |
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                       | constat    |
      | gdpr-26-1-share-out-duties  | sans objet |
      | gdpr-26-2-essence-available | sans objet |

    Exemples:
      | rôle       |
      | controller |
      | processor  |

  @gdpr-26-1-share-out-duties @gdpr-26-2-essence-available
  Scénario: On ne soupçonne pas une responsabilité conjointe dont personne n'a parlé
    Étant donné un cabinet médical établi en France
    Et que le cabinet exerce seul
    Quand on évalue le cabinet au 2 mars 2026
    Alors les constats sont :
      | norme                       | constat    |
      | gdpr-26-1-share-out-duties  | sans objet |
      | gdpr-26-2-essence-available | sans objet |
