# language: fr
@fr-cnil-san-2020-014
Fonctionnalité: L'affaire de référence
  Un chirurgien laisse les images de ses patients ouvertes sur internet pendant quatre mois.
  La CNIL le sanctionne le 7 décembre 2020 (SAN-2020-014). Le Conseil d'État confirme le défaut
  de sécurité et annule le reproche de n'avoir pas notifié (n° 449694, 22 juillet 2022).

  Contexte:
    Étant donné le cas "fr-cnil-san-2020-014"

  Règle: Le défaut de sécurité est établi devant les deux juges

    @gdpr-32-1-a-encrypt-devices
    Plan du scénario: Un appareil du cabinet n'est pas chiffré (<appareil>)
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-32-1-a-encrypt-devices" est "manquement" pour l'appareil "<appareil>"
      Et le manquement dure encore
      Et on propose le remède "encrypt-disk"

      Exemples:
        | appareil   |
        | portable-1 |
        | portable-2 |
        | portable-3 |
        | fixe       |
        | disque     |

    @gdpr-32-1-b-no-open-service
    Scénario: L'exposition a cessé le lendemain du message de la CNIL, et reste un manquement
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-32-1-b-no-open-service" est "manquement" pour le service "imagerie"
      Et le manquement est terminé
      Et le manquement a pris fin le 9 octobre 2019
      Et l'incident "images-ouvertes" a pris fin le 9 octobre 2019
      Mais on ne propose pas le remède "close-exposed-service"

    @gdpr-32-1-b-no-open-service
    Scénario: Au moment où la CNIL écrit au médecin, l'exposition dure encore
      Quand on évalue le cabinet au 8 octobre 2019
      Alors la norme "gdpr-32-1-b-no-open-service" est "manquement" pour le service "imagerie"
      Et le manquement dure encore
      Et on propose le remède "close-exposed-service"

    @gdpr-32-1-a-encrypt-devices @gdpr-32-1-b-no-open-service
    Scénario: Le droit connu en 2020 donne les mêmes manquements à la sécurité
      Quand on évalue le cabinet au 7 décembre 2020, en l'état du droit connu au 7 décembre 2020
      Alors les constats sont :
        | norme                       | constat    | pour                   |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "portable-1" |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "portable-2" |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "portable-3" |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "fixe"       |
        | gdpr-32-1-a-encrypt-devices | manquement | l'appareil "disque"     |
        | gdpr-32-1-b-no-open-service | manquement | le service "imagerie"   |

    @gdpr-32-1-b-no-open-service
    Scénario: Un mot de passe aurait suffi à écarter l'exposition
      Étant donné que le service "imagerie" demande un mot de passe avant de répondre
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-32-1-b-no-open-service" est "conforme"

  Règle: Les faits font une violation de données à risque élevé

    Scénario: L'exposition d'images lisibles par tous est une violation de données
      Quand on évalue le cabinet au 8 octobre 2019
      Alors on conclut que les données "images" sont des données de santé
      Et on conclut que l'appareil "fixe" est joignable depuis internet
      Et on conclut que le service "imagerie" expose des données de santé
      Et on conclut que l'incident "images-ouvertes" est une violation de données personnelles
      Et on conclut que la violation de données "images-ouvertes" a ouvert les données à tous
      Et on conclut que la violation de données "images-ouvertes" touche des données de santé

    Scénario: Plus de 5 300 séries nominatives ouvertes à tous font courir un risque élevé
      Quand on évalue le cabinet au 7 décembre 2020
      Alors on conclut que la violation de données "images-ouvertes" fait courir un risque élevé
      Et on conclut que la violation de données "images-ouvertes" fait courir un risque
      Et on exclut que la violation de données "images-ouvertes" n'est pas susceptible de faire courir un risque

    Scénario: Rien ne dit ce que la box laissait entrer après le 9 octobre 2019
      Quand on évalue le cabinet au 7 décembre 2020
      Alors on ignore si l'appareil "fixe" est joignable depuis internet

  Règle: La CNIL reprochait de n'avoir pas notifié, le Conseil d'État a levé ce reproche

    @gdpr-33-1-notify-authority
    Scénario: Aujourd'hui, le médecin est hors du champ de l'obligation de notifier
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "excusée" pour la violation de données "images-ouvertes"
      Et l'exception "authority-itself-informed-the-controller" s'applique, selon CE 449694
      Et la notification à l'autorité de contrôle est "excusée"
      Et on ne propose pas le remède "notify-authority"

    @gdpr-33-1-notify-authority
    Scénario: En l'état du droit connu le 7 décembre 2020, ne pas avoir notifié est un manquement
      Quand on évalue le cabinet au 7 décembre 2020, en l'état du droit connu au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement" pour la violation de données "images-ouvertes"
      Et la notification à l'autorité de contrôle est "exigée" et "en retard", au plus tôt le 11 octobre 2019 à 0 h 00, au plus tard le 12 octobre 2019 à 0 h 00

    @gdpr-33-1-notify-authority
    Scénario: La veille de la décision du Conseil d'État, le manquement tenait encore
      Quand on évalue le cabinet au 7 décembre 2020, en l'état du droit connu au 21 juillet 2022
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"

    @gdpr-33-1-notify-authority
    Scénario: Le jour de la décision du Conseil d'État, le reproche tombe
      Quand on évalue le cabinet au 7 décembre 2020, en l'état du droit connu au 22 juillet 2022
      Alors la norme "gdpr-33-1-notify-authority" est "excusée"

  Règle: L'exception du Conseil d'État est étroite

    @gdpr-33-1-notify-authority
    Scénario: Un tiers a prévenu le médecin, et non la CNIL
      Étant donné que la CNIL n'a pas informé le cabinet de l'incident "images-ouvertes"
      Et que le cabinet a appris l'incident "images-ouvertes" par un tiers
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas

    @gdpr-33-1-notify-authority
    Scénario: La CNIL a écrit au médecin sans engager de contrôle
      Étant donné que la CNIL n'a engagé aucun contrôle à la suite de l'incident "images-ouvertes"
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas

    @gdpr-33-1-notify-authority
    Scénario: La CNIL a parlé d'une autre violation
      Étant donné que l'incident "images-ouvertes" n'est pas celui dont la CNIL a parlé
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas

    @gdpr-33-1-notify-authority
    Scénario: La violation est plus étendue que ce que la CNIL en a vu
      Étant donné que l'incident "images-ouvertes" est plus étendu que ce que la CNIL en a vu
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas
      Et la notification à l'autorité de contrôle est "exigée" et "en retard"

    @gdpr-33-1-notify-authority
    Scénario: Le cabinet est établi hors de France, où l'arrêt du Conseil d'État n'excuse personne
      Étant donné que le cabinet est établi hors de France
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas

    @gdpr-33-1-notify-authority
    Scénario: On ignore si la CNIL a elle-même informé le médecin
      Étant donné qu'on ignore si la CNIL a elle-même informé le cabinet de l'incident "images-ouvertes"
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et l'exception "authority-itself-informed-the-controller" reste ouverte
      Et il manque le fait "breach.images-ouvertes.authority_told_controller"
      Et on demande "breach.images-ouvertes.authority_told_controller"
      Et la notification à l'autorité de contrôle est "indéterminée" et "en retard"

    @gdpr-33-1-notify-authority
    Scénario: On ignore si la CNIL a engagé un contrôle
      Étant donné qu'on ignore si la CNIL a engagé un contrôle sur ce qu'elle savait de l'incident "images-ouvertes"
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et il manque le fait "breach.images-ouvertes.authority_inspection"

    @gdpr-33-1-notify-authority
    Scénario: On ignore si la CNIL a parlé de cette violation
      Étant donné qu'on ignore si l'incident "images-ouvertes" est bien celui dont la CNIL a parlé
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et il manque le fait "breach.images-ouvertes.authority_knows_this_breach"

    @gdpr-33-1-notify-authority
    Scénario: On ignore si la violation est plus étendue que ce que la CNIL en a vu
      Étant donné qu'on ignore si l'incident "images-ouvertes" est plus étendu que ce que la CNIL en a vu
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et il manque le fait "breach.images-ouvertes.wider_than_authority_saw"

    @gdpr-33-1-notify-authority
    Plan du scénario: Une condition que nous lisons dans l'arrêt est inconnue (<condition>)
      Étant donné les faits suivants :
        | fait                          | valeur  |
        | breach.images-ouvertes.<fait> | inconnu |
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et l'exception "authority-itself-informed-the-controller" reste ouverte
      Et on demande "breach.images-ouvertes.<fait>"

      Exemples:
        | condition                          | fait                |
        | par qui le médecin a appris        | learned_from        |
        | par qui la CNIL avait appris       | authority_knew_from |

    @gdpr-33-1-notify-authority
    Scénario: La CNIL ne savait rien que le médecin ne lui ait dit
      Étant donné que la CNIL connaissait l'incident "images-ouvertes" par le cabinet
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "authority-itself-informed-the-controller" ne s'applique pas

    @gdpr-33-1-notify-authority
    Scénario: On ignore où le cabinet est établi
      Étant donné les faits suivants :
        | fait                  | valeur  |
        | practice.self.country | inconnu |
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et on demande "practice.self.country"

    @gdpr-33-1-notify-authority
    Scénario: Le médecin savait depuis moins de 72 heures quand la CNIL lui a écrit
      Aucun juge n'a tranché ce cas : on ne dit ni manquement ni excuse.

      Étant donné que le cabinet a appris l'incident "images-ouvertes" par la presse
      Et que le cabinet a eu connaissance de l'incident "images-ouvertes" le 6 octobre 2019 à 20 h 00
      Et que la CNIL a elle-même informé le cabinet de l'incident "images-ouvertes" le 8 octobre 2019 à 9 h 00
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "indéterminée"
      Et l'exception "told-by-the-authority-when-already-aware" reste ouverte

    @gdpr-33-1-notify-authority
    Scénario: Le médecin savait depuis plus de 72 heures quand la CNIL lui a écrit
      Étant donné que le cabinet a appris l'incident "images-ouvertes" par la presse
      Et que le cabinet a eu connaissance de l'incident "images-ouvertes" le 1er octobre 2019
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "told-by-the-authority-when-already-aware" ne s'applique pas

    @gdpr-33-1-notify-authority
    Plan du scénario: Savoir avant la CNIL ne laisse le doute que dans les limites de l'arrêt (<limite>)
      Étant donné que le cabinet a appris l'incident "images-ouvertes" par la presse
      Et que le cabinet a eu connaissance de l'incident "images-ouvertes" le 6 octobre 2019 à 20 h 00
      Et que la CNIL a elle-même informé le cabinet de l'incident "images-ouvertes" le 8 octobre 2019 à 9 h 00
      Et les faits suivants :
        | fait                          | valeur   |
        | breach.images-ouvertes.<fait> | <valeur> |
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-1-notify-authority" est "manquement"
      Et l'exception "told-by-the-authority-when-already-aware" ne s'applique pas

      Exemples:
        | limite                              | fait                        | valeur     |
        | une autre violation                 | authority_knows_this_breach | non        |
        | aucun contrôle                      | authority_inspection        | non        |
        | une violation plus étendue          | wider_than_authority_saw    | oui        |
        | la CNIL ne savait que par le cabinet | authority_knew_from         | controller |

  Règle: Ce que les décisions ne disent pas reste une question

    @gdpr-33-5-document-breach
    Scénario: L'inscription au registre est due, on ignore si elle a été faite
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-33-5-document-breach" est "indéterminée" pour la violation de données "images-ouvertes"
      Et il ne manque que :
        | fait                                   |
        | breach.images-ouvertes.register_entry |
      Et on demande "breach.images-ouvertes.register_entry"
      Et l'inscription au registre des violations est "exigée" et "de suite inconnue"

    @gdpr-34-1-tell-data-subjects
    Scénario: Le risque élevé appelle l'information des patients, on ignore si elle a été faite
      Quand on évalue le cabinet au 7 décembre 2020
      Alors la norme "gdpr-34-1-tell-data-subjects" est "indéterminée" pour la violation de données "images-ouvertes"
      Et il manque le fait "breach.images-ouvertes.data_subjects_informed"
      Et on demande "breach.images-ouvertes.data_subjects_informed"

    @gdpr-33-5-document-breach @gdpr-34-1-tell-data-subjects
    Scénario: Le droit connu en 2020 ne change rien à ces deux questions
      Quand on évalue le cabinet au 7 décembre 2020, en l'état du droit connu au 7 décembre 2020
      Alors les constats sont :
        | norme                        | constat      |
        | gdpr-33-5-document-breach    | indéterminée |
        | gdpr-34-1-tell-data-subjects | indéterminée |
