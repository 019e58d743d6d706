"""What went wrong: an incident as the practice describes it.

Whether it is a personal data breach in the sense of the law, and what risk it carries, is concluded, not stated.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from gdpr_rules.facts.fact import Fact
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.facts.stated import NOT_ASKED, Stated
from gdpr_rules.facts.values import Duration, Instant, Items, Links, Occurrence, Quantity

ORIGINS = (
    "device_lost_or_stolen",
    "paper_lost_or_stolen",
    "mail_lost_or_opened",
    "hacking",
    "malware",
    "ransomware",
    "phishing",
    "paper_discarded",
    "device_discarded",
    "unintended_publication",
    "exposed_service",
    "wrong_person_data_shown",
    "sent_to_wrong_recipient",
    "oral_disclosure",
    "curiosity_of_staff",
    "outage",
    "other",
)
LEARNED_FROM = (
    "own_detection",
    "staff",
    "patient",
    "colleague",
    "provider",
    "press",
    "third_party",
    "supervisory_authority",
)
AUTHORITY_SOURCES = ("press", "third_party", "own_checks", "another_controller", "controller")


class Breach(Fact):
    """An incident that touched data: what, when, known when and from whom, what was done."""

    kind: ClassVar[str] = "breach"
    plural: ClassVar[str] = "breaches"
    event: ClassVar[bool] = True

    came_through: Annotated[Stated[Links], LinkTo("service")] = NOT_ASKED
    """The services through which it happened."""
    device: Annotated[Stated[Links], LinkTo("device")] = NOT_ASKED
    """The devices that were lost, stolen or broken into."""
    affects: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    """The data that it touched."""
    at_provider: Annotated[Stated[Links], LinkTo("provider")] = NOT_ASKED
    established: Annotated[Stated[str], Choice("established", "suspected", "ruled_out")] = NOT_ASKED
    suspicion_confirmed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Of an incident that is only suspected: whether a check has shown that it touched personal data."""
    origin: Annotated[Stated[Items], Several(*ORIGINS)] = NOT_ASKED
    cause: Annotated[
        Stated[str],
        Choice(
            "internal_malicious",
            "internal_accidental",
            "external_malicious",
            "external_accidental",
            "unknown_cause",
        ),
    ] = NOT_ASKED
    loss_of: Annotated[Stated[Items], Several("confidentiality", "integrity", "availability")] = NOT_ASKED
    records: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    people: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    data_subjects: Annotated[Stated[Items], Several("patients", "minors", "vulnerable", "staff", "others")] = NOT_ASKED
    people_abroad: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether people in other member states of the Union are affected."""
    started: Annotated[Stated[Instant], When()] = NOT_ASKED
    ended: Annotated[Stated[Instant], When()] = NOT_ASKED
    lasted: Annotated[Stated[Duration], Lasting()] = NOT_ASKED
    ongoing: Annotated[Stated[bool], Flag()] = NOT_ASKED

    aware: Annotated[Stated[Instant], When()] = NOT_ASKED
    """When the practice had a reasonable degree of certainty that personal data were compromised."""
    learned_from: Annotated[Stated[str], Choice(*LEARNED_FROM)] = NOT_ASKED
    """Who first told it."""
    how_found: Annotated[Stated[str], Text()] = NOT_ASKED
    alerted: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """When the first alert came that could have made it aware."""
    inquiry_prompt: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether that alert was looked into at once."""
    provider_aware: Annotated[Stated[Instant], When()] = NOT_ASKED
    provider_told_controller: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    provider_told_promptly: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether that was as soon as the provider had become aware of it (GDPR, Art. 33(2))."""
    controllers_told: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """Whether, and when, the practice that is a processor told those for whom it works (Art. 33(2))."""

    authority_told_controller: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """Whether, and when, the supervisory authority itself told the controller of a breach."""
    authority_inspection: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the authority engaged its inspection on the basis of what it knew."""
    authority_knows_this_breach: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether what the authority told and inspects is this very breach."""
    authority_knew_from: Annotated[Stated[str], Choice(*AUTHORITY_SOURCES)] = NOT_ASKED
    wider_than_authority_saw: Annotated[Stated[bool], Flag()] = NOT_ASKED

    readable: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the data could be read by whoever got at them; no if encrypted."""
    key_safe: Annotated[Stated[bool], Flag()] = NOT_ASKED
    copy_available: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether a sound copy was at hand."""
    restored_in_time: Annotated[Stated[bool], Flag()] = NOT_ASKED
    restored_after_hours: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    lost_for_good: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether data were lost that nothing can bring back."""
    care_delayed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    exfiltration: Annotated[Stated[str], Choice("shown", "not_excluded", "excluded")] = NOT_ASKED
    published: Annotated[Stated[bool], Flag()] = NOT_ASKED
    recipient: Annotated[Stated[str], Choice("known", "unknown_recipient", "public", "none")] = NOT_ASKED
    recipient_trusted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Known and bound by secrecy, or otherwise to be trusted."""
    deletion_confirmed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    retrieved_before_access: Annotated[Stated[bool], Flag()] = NOT_ASKED
    stigmatising: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the data can bring particular harm: stigma, discrimination, danger."""
    severity: Annotated[Stated[str], Choice("negligible", "limited", "significant", "maximal")] = NOT_ASKED
    """How grave the practice holds the consequences to be, in the words of the form."""
    consequences: Annotated[Stated[str], Text()] = NOT_ASKED
    measures: Annotated[Stated[str], Text()] = NOT_ASKED
    description: Annotated[Stated[str], Text()] = NOT_ASKED
    risk_reasoning_written: Annotated[Stated[bool], Flag()] = NOT_ASKED

    authority_notified: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    authority_notice_phase: Annotated[Stated[str], Choice("complete", "initial", "complementary")] = NOT_ASKED
    authority_notice_number: Annotated[Stated[str], Text()] = NOT_ASKED
    authority_notice_items: Annotated[Stated[Items], Several("nature", "contact", "consequences", "measures")] = (
        NOT_ASKED
    )
    authority_notice_completed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    delay_reasons: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether a late notification gave the reasons for its delay."""
    delay_unavoidable: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether what was stated really prevented an earlier notification during the whole delay."""
    delay_reasons_text: Annotated[Stated[str], Text()] = NOT_ASKED
    data_subjects_informed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    informed_promptly: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the people affected were told as soon as was reasonably feasible (GDPR, recital 86)."""
    data_subjects_notice_items: Annotated[Stated[Items], Several("nature", "contact", "consequences", "measures")] = (
        NOT_ASKED
    )
    data_subjects_notice_plain: Annotated[Stated[bool], Flag()] = NOT_ASKED
    later_measures_remove_high_risk: Annotated[Stated[bool], Flag()] = NOT_ASKED
    informing_disproportionate: Annotated[Stated[bool], Flag()] = NOT_ASKED
    public_communication: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    authority_ordered_communication: Annotated[Stated[bool], Flag()] = NOT_ASKED
    authority_found_exception: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the authority has decided that the people affected need not be told (Art. 34(4))."""
    register_entry: Annotated[Stated[bool], Flag()] = NOT_ASKED
    register_items: Annotated[Stated[Items], Several("facts", "effects", "measures")] = NOT_ASKED
    health_agency_told: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    serious_incident: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A significant or serious security incident in the sense of the public health code."""
    complaint_filed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    insurer_told: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
