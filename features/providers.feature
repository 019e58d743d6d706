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
