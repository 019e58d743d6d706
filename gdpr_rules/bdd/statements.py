"""The sentences by which a scenario states facts: one table of the fields that scenarios speak of most.

Whatever it lacks, the table step of `gdpr_rules.bdd.steps` says of any fact that a case can hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from gdpr_rules.bdd import words


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence about one field of one fact: `states` names it, as in `device.encrypted`.

    `{id}` stands for the name of the fact, `{value}` for one of `values` (words of the scenario, and of the case
    file), with `several` for a list of them, or, if there are none, for any value in words.
    """

    states: str
    text: str
    values: Mapping[str, str] = field(default_factory=dict)
    several: bool = False

    def pattern(self) -> str:
        """Return the pattern of the sentence."""
        value = "|".join(map(re.escape, self.values)) if self.values and not self.several else ".+"
        return _pattern(self.text).replace(r"\{value\}", f"(?P<written>{value})")

    def doubt(self) -> str | None:
        """Return the pattern of the sentence that leaves a yes-or-no question open, if it is one."""
        if set(self.values.values()) != {"yes", "no"}:
            return None
        return "on ignore si " + _pattern(self.text.replace("{value}", next(iter(self.values))))

    def meaning(self, written: str) -> str:
        """Return what a value in the words of the scenario means in the case file."""
        if self.several:
            return ", ".join(words.chosen(item, self.values, "value here") for item in words.items(written))
        return self.values.get(written, written)


def _pattern(text: str) -> str:
    return re.escape(text).replace(r"\{id\}", '"(?P<name>[^"]+)"')


def _yes_no(yes: str, no: str) -> dict[str, str]:
    return {yes: "yes", no: "no"}


_NOTICE: Final = {
    "la nature": "nature",
    "le contact": "contact",
    "les conséquences": "consequences",
    "les mesures": "measures",
}

STATEMENTS: Final = (
    # The practice.
    Statement(
        "practice.country", "un cabinet médical {value}", {"établi en France": "FR", "établi hors de France": "other"}
    ),
    Statement("practice.country", "le cabinet est établi {value}", {"en France": "FR", "hors de France": "other"}),
    Statement(
        "practice.form",
        "le cabinet {value}",
        {
            "exerce seul": "solo",
            "est un cabinet de groupe aux dossiers communs": "group_shared",
            "est un établissement de santé": "establishment",
            "est un laboratoire d'analyses": "laboratory",
        },
    ),
    Statement(
        "accountability.processing_record",
        "le cabinet {value} registre des traitements",
        _yes_no("tient un", "ne tient pas de"),
    ),
    Statement(
        "accountability.authority_letter_unanswered",
        "le cabinet {value} aux courriers de la CNIL",
        {"a répondu": "no", "n'a pas répondu": "yes"},
    ),
    Statement(
        "security.means_to_restore",
        "le cabinet {value} de rétablir ses données",
        _yes_no("a les moyens", "n'a aucun moyen"),
    ),
    Statement("security.measures_reviewed", "le cabinet {value} ses mesures de sécurité", {"n'a jamais revu": "no"}),
    Statement("security.measures_reviewed", "le cabinet a revu ses mesures de sécurité {value}"),
    Statement(
        "security.risk_assessed",
        "le cabinet {value} les risques pour les données",
        _yes_no("a évalué", "n'a pas évalué"),
    ),
    Statement(
        "security.disposal",
        "le vieux matériel du cabinet {value}",
        {
            "est effacé": "wiped",
            "est détruit": "destroyed",
            "part sans être effacé": "in_clear",
            "est gardé": "kept",
        },
    ),
    # People.
    Statement(
        "person.instructed", "la personne {id} {value}", _yes_no("a reçu des consignes", "n'a reçu aucune consigne")
    ),
    Statement("person.left", "la personne {id} a quitté le cabinet {value}"),
    Statement(
        "person.account_closed", "le compte de la personne {id} {value}", _yes_no("est fermé", "est encore ouvert")
    ),
    Statement("person.account_closed", "le compte de la personne {id} a été fermé {value}"),
    # Providers.
    Statement(
        "provider.contract_written",
        "le prestataire {id} {value}",
        _yes_no("a signé un contrat écrit", "n'a signé aucun contrat écrit"),
    ),
    Statement(
        "provider.hosts_health_data",
        "le prestataire {id} {value} des données de santé",
        _yes_no("héberge", "n'héberge pas"),
    ),
    Statement(
        "provider.hds_certified",
        "le prestataire {id} {value} hébergeur de données de santé",
        _yes_no("est certifié", "n'est pas certifié"),
    ),
    # What is done with data.
    Statement(
        "processing.legal_basis",
        "le traitement {id} {value}",
        {
            "a pour base légale une obligation légale": "legal_obligation",
            "a pour base légale le consentement": "consent",
            "a pour base légale une mission d'intérêt public": "public_task",
            "a pour base légale l'intérêt légitime": "legitimate_interests",
            "n'a aucune base légale": "none",
        },
    ),
    Statement(
        "processing.special_category_ground",
        "le traitement {id} {value}",
        {
            "est nécessaire aux soins": "health_care",
            "repose sur le consentement explicite des patients": "explicit_consent",
            "n'entre dans aucun cas de l'article 9": "none",
        },
    ),
    # Data.
    Statement("dataset.records", "les données {id} comptent {value} enregistrements"),
    Statement("dataset.people", "les données {id} concernent {value} personnes"),
    # Devices.
    Statement("device.encrypted", "l'appareil {id} {value}", _yes_no("est chiffré", "n'est pas chiffré")),
    # Networks.
    Statement(
        "network.open_to_internet", "le réseau {id} {value}", _yes_no("est ouvert à internet", "est fermé à internet")
    ),
    Statement(
        "network.openings_needed",
        "les ouvertures du réseau {id} {value} nécessaires",
        _yes_no("sont toutes", "ne sont pas toutes"),
    ),
    Statement(
        "network.personal_devices",
        "des appareils personnels {value} au réseau {id}",
        _yes_no("se connectent", "ne se connectent pas"),
    ),
    Statement(
        "network.strong_authentication",
        "le réseau {id} {value} une authentification forte",
        _yes_no("exige", "n'exige pas"),
    ),
    # Services.
    Statement(
        "service.server_function", "la fonction serveur du service {id} {value}", _yes_no("est active", "est coupée")
    ),
    Statement(
        "service.authentication",
        "le service {id} demande {value} avant de répondre",
        {
            "un mot de passe": "password",
            "un mot de passe et un second facteur": "password_and_second_factor",
            "une carte de professionnel": "professional_card",
        },
    ),
    Statement("service.authentication", "le service {id} répond {value}", {"sans aucune authentification": "none"}),
    Statement(
        "service.content_encrypted",
        "les réponses du service {id} sont {value}",
        _yes_no("chiffrées", "lisibles par tous"),
    ),
    # Incidents: when and how the practice and the authority learned of them.
    Statement("breach.aware", "le cabinet a eu connaissance de l'incident {id} {value}"),
    Statement(
        "breach.learned_from",
        "le cabinet a appris l'incident {id} {value}",
        {
            "par la CNIL": "supervisory_authority",
            "par la presse": "press",
            "par un tiers": "third_party",
            "par un patient": "patient",
            "par un confrère": "colleague",
            "par son prestataire": "provider",
            "par lui-même": "own_detection",
        },
    ),
    Statement(
        "breach.authority_told_controller",
        "la CNIL {value} le cabinet de l'incident {id}",
        _yes_no("a elle-même informé", "n'a pas informé"),
    ),
    Statement("breach.authority_told_controller", "la CNIL a elle-même informé le cabinet de l'incident {id} {value}"),
    Statement(
        "breach.authority_inspection",
        "la CNIL {value} de l'incident {id}",
        _yes_no("a engagé un contrôle sur ce qu'elle savait", "n'a engagé aucun contrôle à la suite"),
    ),
    Statement(
        "breach.authority_knows_this_breach",
        "l'incident {id} {value} dont la CNIL a parlé",
        _yes_no("est bien celui", "n'est pas celui"),
    ),
    Statement(
        "breach.authority_knew_from",
        "la CNIL connaissait l'incident {id} {value}",
        {
            "par la presse": "press",
            "par un tiers": "third_party",
            "par ses propres vérifications": "own_checks",
            "par un autre responsable": "another_controller",
            "par le cabinet": "controller",
        },
    ),
    Statement(
        "breach.wider_than_authority_saw",
        "l'incident {id} {value} que ce que la CNIL en a vu",
        _yes_no("est plus étendu", "n'est pas plus étendu"),
    ),
    # Incidents: what protects the people.
    Statement(
        "breach.readable", "les données de l'incident {id} {value}", _yes_no("étaient lisibles", "étaient illisibles")
    ),
    Statement(
        "breach.key_safe",
        "la clé des données de l'incident {id} {value}",
        _yes_no("est restée sûre", "a pu être prise"),
    ),
    Statement(
        "breach.copy_available",
        "{value} des données de l'incident {id}",
        _yes_no("il existe une copie saine", "il n'existe aucune copie saine"),
    ),
    Statement(
        "breach.restored_in_time",
        "les données de l'incident {id} {value} à temps",
        _yes_no("ont été rétablies", "n'ont pas été rétablies"),
    ),
    Statement(
        "breach.retrieved_before_access",
        "les données de l'incident {id} {value} avant tout accès",
        _yes_no("ont été reprises", "n'ont pas été reprises"),
    ),
    Statement(
        "breach.care_delayed", "l'incident {id} {value}", _yes_no("a retardé des soins", "n'a retardé aucun soin")
    ),
    Statement(
        "breach.stigmatising",
        "les données de l'incident {id} {value}",
        _yes_no("peuvent stigmatiser", "ne peuvent pas stigmatiser"),
    ),
    Statement(
        "breach.recipient",
        "les données de l'incident {id} sont parvenues {value}",
        {"à un destinataire connu": "known", "à un inconnu": "unknown_recipient", "à tout internaute": "public"},
    ),
    Statement("breach.recipient", "les données de l'incident {id} ne sont parvenues {value}", {"à personne": "none"}),
    Statement(
        "breach.recipient_trusted",
        "le destinataire de l'incident {id} {value}",
        _yes_no("est digne de confiance", "n'est pas digne de confiance"),
    ),
    Statement(
        "breach.deletion_confirmed",
        "le destinataire de l'incident {id} {value} l'effacement",
        _yes_no("a confirmé", "n'a pas confirmé"),
    ),
    # Incidents: what was done.
    Statement(
        "breach.authority_notified",
        "l'incident {id} {value} à la CNIL",
        _yes_no("a été notifié", "n'a pas été notifié"),
    ),
    Statement("breach.authority_notified", "l'incident {id} a été notifié à la CNIL {value}"),
    Statement(
        "breach.delay_reasons",
        "la notification de l'incident {id} {value} le retard",
        _yes_no("justifie", "ne justifie pas"),
    ),
    Statement(
        "breach.data_subjects_informed",
        "les patients {value} de l'incident {id}",
        _yes_no("ont été prévenus", "n'ont pas été prévenus"),
    ),
    Statement("breach.data_subjects_informed", "les patients ont été prévenus de l'incident {id} {value}"),
    Statement(
        "breach.data_subjects_informed",
        "le cabinet {value} de prévenir les patients de l'incident {id}",
        {"refuse": "refused"},
    ),
    Statement(
        "breach.later_measures_remove_high_risk",
        "les mesures prises après l'incident {id} {value} le risque élevé",
        _yes_no("écartent", "n'écartent pas"),
    ),
    Statement(
        "breach.informing_disproportionate",
        "prévenir chaque patient de l'incident {id} {value} des efforts disproportionnés",
        _yes_no("demanderait", "ne demanderait pas"),
    ),
    Statement(
        "breach.public_communication",
        "une communication publique {value} sur l'incident {id}",
        _yes_no("a été faite", "n'a pas été faite"),
    ),
    Statement(
        "breach.register_entry",
        "l'incident {id} {value} au registre des violations",
        _yes_no("est inscrit", "n'est pas inscrit"),
    ),
    Statement(
        "breach.register_items",
        "le registre des violations donne {value} de l'incident {id}",
        {"les faits": "facts", "les effets": "effects", "les mesures": "measures"},
        several=True,
    ),
    Statement(
        "breach.risk_reasoning_written",
        "le cabinet {value} pourquoi l'incident {id} est sans risque",
        _yes_no("a écrit", "n'a pas écrit"),
    ),
    Statement(
        "breach.authority_notice_phase",
        "la notification de l'incident {id} {value}",
        {"est complète": "complete", "est initiale": "initial"},
    ),
    Statement(
        "breach.authority_notice_items", "la notification de l'incident {id} donne {value}", _NOTICE, several=True
    ),
    Statement("breach.authority_notice_completed", "la notification de l'incident {id} a été complétée {value}"),
    Statement(
        "breach.authority_notice_completed",
        "le cabinet {value} de compléter la notification de l'incident {id}",
        {"refuse": "refused"},
    ),
    Statement(
        "breach.data_subjects_notice_items",
        "le message aux patients sur l'incident {id} donne {value}",
        _NOTICE,
        several=True,
    ),
    Statement(
        "breach.data_subjects_notice_plain",
        "le message aux patients sur l'incident {id} {value}",
        _yes_no("est écrit simplement", "est difficile à comprendre"),
    ),
    Statement(
        "breach.authority_ordered_communication",
        "la CNIL {value} de prévenir les patients de l'incident {id}",
        _yes_no("a ordonné", "n'a pas ordonné"),
    ),
    # Incidents at a provider's, and in health care.
    Statement("breach.provider_aware", "le prestataire a eu connaissance de l'incident {id} {value}"),
    Statement("breach.provider_told_controller", "le prestataire a prévenu le cabinet de l'incident {id} {value}"),
    Statement(
        "breach.provider_told_controller",
        "le prestataire {value} le cabinet de l'incident {id}",
        {"refuse de prévenir": "refused", "n'a pas encore prévenu": "no"},
    ),
    Statement(
        "breach.serious_incident",
        "l'incident {id} {value} un incident grave de sécurité",
        _yes_no("est", "n'est pas"),
    ),
    Statement("breach.health_agency_told", "l'agence de santé a été prévenue de l'incident {id} {value}"),
    Statement(
        "breach.health_agency_told",
        "le cabinet {value} de prévenir l'agence de santé de l'incident {id}",
        {"refuse": "refused"},
    ),
    # Departures from recommendations.
    Statement(
        "departure.recorded",
        "le cabinet {value} son écart à la norme {id}",
        _yes_no("a justifié par écrit", "n'a pas justifié"),
    ),
)
"""The sentences about the facts that scenarios state most; each yes-or-no question can also be left open."""
