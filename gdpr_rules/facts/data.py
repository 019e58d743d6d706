"""What data the practice holds and what it does with them."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gdpr_rules.facts.fact import Fact
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, LinkTo, Several
from gdpr_rules.facts.stated import NOT_ASKED, Stated
from gdpr_rules.facts.values import Items, Links, Occurrence, Quantity

CONTENT = (
    "identity",
    "birth_date",
    "contact",
    "social_security_number",
    "national_health_identifier",
    "medical_images",
    "medical_record",
    "diagnosis",
    "prescription",
    "test_results",
    "appointments",
    "appointment_motive",
    "care_dates",
    "treating_professional",
    "billing",
    "claim_forms",
    "genetic",
    "biometric_identification",
    "sex_life",
    "religion",
    "ethnic_origin",
    "political_opinions",
    "union_membership",
    "financial",
    "credentials",
    "staff_file",
    "free_text",
)
PURPOSES = (
    "care",
    "prevention",
    "diagnosis",
    "occupational_medicine",
    "service_management",
    "billing",
    "appointments",
    "teleconsultation",
    "staff",
    "research",
    "statistics",
    "legal_claim",
    "public_health",
    "marketing",
    "resale",
    "insurer",
    "employer",
    "bank",
    "cctv",
    "call_recording",
    "other",
)


class Dataset(Fact):
    """A body of personal data: the records, the images, the diary."""

    kind: ClassVar[str] = "dataset"
    plural: ClassVar[str] = "datasets"

    content: Annotated[Stated[Items], Several(*CONTENT)] = NOT_ASKED
    data_subjects: Annotated[Stated[Items], Several("patients", "minors", "vulnerable", "staff", "others")] = NOT_ASKED
    identifiable: Annotated[Stated[str], Choice("directly", "pseudonymised", "coded_without_key", "anonymous")] = (
        NOT_ASKED
    )
    """How they point to people; under a code whose key the practice has or can reasonably get: pseudonymised."""
    records: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """How many records: files, series of images, messages."""
    people: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """How many people they concern."""
    source: Annotated[Stated[str], Choice("data_subject", "third_party", "both")] = NOT_ASKED
    source_exemption: Annotated[
        Stated[str],
        Choice("already_known", "disproportionate", "provided_by_law", "professional_secrecy", "none"),
    ] = NOT_ASKED
    """Why the people need not be told of data that come from others (Art. 14(5)(a) to (d))."""
    demonstration: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Invented data that concern nobody."""
    free_text_rule: Annotated[Stated[bool], Flag()] = NOT_ASKED
    unrelated_sensitive: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether it holds sensitive remarks without any tie to care."""
    social_security_number_use: Annotated[
        Stated[Items], Several("billing", "health_identifier", "internal_key", "other")
    ] = NOT_ASKED
    health_identifier_status: Annotated[Stated[str], Choice("qualified", "partly", "no")] = NOT_ASKED
    retention_rule_years: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    retention_rule: Annotated[Stated[bool], Flag()] = NOT_ASKED
    oldest_years_since_last_visit: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    older_only_of_minors: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether records kept over twenty years are only those of patients seen as children and not yet twenty-eight."""
    records_destroyed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether any record was ever destroyed or made anonymous."""
    earliest_destruction_years: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """Years after the last visit of the earliest record destroyed."""
    destroyed_ten_years_after_death: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether records destroyed earlier than usual were only those of patients who had died within ten years of their
    last visit, ten years or more after the death."""
    destroyed_before_twenty_eight: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the record of a patient seen as a child was destroyed before the twenty-eighth birthday."""
    retention_justified: Annotated[Stated[bool], Flag()] = NOT_ASKED
    archived_apart: Annotated[Stated[bool], Flag()] = NOT_ASKED
    purge: Annotated[Stated[str], Choice("secure_erasure", "anonymisation", "nothing")] = NOT_ASKED
    minors_rule: Annotated[Stated[bool], Flag()] = NOT_ASKED
    claim_copies_days: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    appointments_kept_months: Annotated[Stated[Quantity], Count()] = NOT_ASKED


class Processing(Fact):
    """What is done with data, and why."""

    kind: ClassVar[str] = "processing"
    plural: ClassVar[str] = "processings"

    uses: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    purpose: Annotated[Stated[str], Choice(*PURPOSES)] = NOT_ASKED
    necessary: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Necessary for its purpose."""
    legal_basis: Annotated[
        Stated[str],
        Choice(
            "consent",
            "contract",
            "legal_obligation",
            "vital_interests",
            "public_task",
            "legitimate_interests",
            "none",
        ),
    ] = NOT_ASKED
    """Which ground of Art. 6(1) it rests on."""
    special_category_ground: Annotated[
        Stated[str],
        Choice(
            "explicit_consent",
            "employment_law",
            "vital_interests",
            "non_profit_body",
            "made_public",
            "legal_claims",
            "substantial_public_interest",
            "health_care",
            "public_health",
            "archives_research_statistics",
            "none",
        ),
    ] = NOT_ASKED
    """Which case of Art. 9(2)(a) to (j) it relies on."""
    named_text: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether there is a law that founds it and can be named; in labour law, a collective agreement too."""
    safeguards: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether that law lays down safeguards for people, and they are applied."""
    professional_contract: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Founded on a law or on a contract with a health professional."""
    under_secrecy: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Done by, or under the responsibility of, someone bound by professional secrecy (Art. 9(3))."""
    consent_given: Annotated[Stated[str], Choice("given", "refused", "withdrawn", "not_asked")] = NOT_ASKED
    consent_quality: Annotated[Stated[Items], Several("explicit", "specific", "informed", "free")] = NOT_ASKED
    person_incapable: Annotated[Stated[bool], Flag()] = NOT_ASKED
    vital_interest: Annotated[Stated[bool], Flag()] = NOT_ASKED
    published_by_data_subject: Annotated[Stated[bool], Flag()] = NOT_ASKED
    minimised: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether only what the purpose needs is used."""
    recipients: Annotated[
        Stated[Items],
        Several(
            "care_team",
            "other_professional",
            "authorised_body",
            "provider",
            "insurer",
            "employer",
            "bank",
            "press",
        ),
    ] = NOT_ASKED
    transmission: Annotated[Stated[str], Choice("exchange", "sharing")] = NOT_ASKED
    """How other professionals get the data: sent to each by name, or opened to several in a common tool."""
    disclosure_by_law: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether a law requires or allows that the data go to these recipients."""
    recipient_takes_part_in_care: Annotated[Stated[bool], Flag()] = NOT_ASKED
    serves_continuity: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Serves coordination or continuity of care, prevention or follow-up."""
    sharing_consent: Annotated[Stated[bool], Flag()] = NOT_ASKED
    patient_objected: Annotated[Stated[bool], Flag()] = NOT_ASKED
    large_scale: Annotated[Stated[bool], Flag()] = NOT_ASKED
    study_internal: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A study by the carers, on their data, for their own exclusive use."""
    study_formality: Annotated[Stated[str], Choice("reference_methodology", "authorisation", "none")] = NOT_ASKED
    study_information: Annotated[Stated[str], Choice("individual", "collective", "none")] = NOT_ASKED
    callers_told: Annotated[Stated[bool], Flag()] = NOT_ASKED
    recording: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether sessions or calls are recorded."""
    patient_agreement_noted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    motive_asked: Annotated[Stated[str], Choice("always", "when_useful", "no")] = NOT_ASKED
    in_place_since: Annotated[Stated[Occurrence], Done()] = NOT_ASKED


class Request(Fact):
    """What a patient asked for, and what became of it."""

    kind: ClassVar[str] = "request"
    plural: ClassVar[str] = "requests"
    event: ClassVar[bool] = True

    form: Annotated[
        Stated[str], Choice("access", "rectification", "erasure", "objection", "restriction", "portability")
    ] = NOT_ASKED
    requested_by: Annotated[
        Stated[str],
        Choice(
            "patient",
            "chosen_doctor",
            "legal_representative",
            "mandated_agent",
            "staff",
            "other_data_subject",
            "heir",
            "other",
        ),
    ] = NOT_ASKED
    """Who asks. Staff and other data subjects ask about themselves; `other` has neither right nor mandate."""
    heir_may_know: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether an heir gave one of the three reasons of the law, and the patient had not opposed it when alive."""
    minor_objected: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the minor opposed that the representatives see this part of the record."""
    received: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    answered: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    fulfilled: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """Whether, and when, what was asked was done: the data rectified or erased, the use stopped. An answer alone does
    not do it."""
    extension_notified: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    information_over_five_years: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether all of what is asked for is over five years old."""
    psychiatric_commission: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the departmental commission on psychiatric care was seized of it."""
    first_copy: Annotated[Stated[bool], Flag()] = NOT_ASKED
    charged: Annotated[Stated[bool], Flag()] = NOT_ASKED
    excessive: Annotated[Stated[bool], Flag()] = NOT_ASKED
    identity_checked: Annotated[Stated[bool], Flag()] = NOT_ASKED
    personally_known: Annotated[Stated[bool], Flag()] = NOT_ASKED
    refused_for: Annotated[
        Stated[str],
        Choice(
            "not_refused",
            "secrecy",
            "third_party_data",
            "personal_notes",
            "retention_period",
            "purpose_of_request",
            "identity_doubt",
            "not_held",
            "unpaid_fees",
            "excessive",
            "other",
        ),
    ] = NOT_ASKED
    """Why it was refused, wholly or in part. `other` is a reason that none of these names."""
    refusal_items: Annotated[Stated[Items], Several("reasons", "complaint", "court")] = NOT_ASKED
    data_inaccurate: Annotated[Stated[bool], Flag()] = NOT_ASKED
    data_unlawful: Annotated[Stated[bool], Flag()] = NOT_ASKED
    erasure_ground: Annotated[
        Stated[Items], Several("no_longer_needed", "consent_withdrawn", "objection", "legal_duty")
    ] = NOT_ASKED
    """On which of the grounds of Art. 17(1)(a), (b), (c) and (e) the data would have to be erased."""
    restriction_ground: Annotated[
        Stated[Items], Several("accuracy_contested", "unlawful_but_kept", "needed_for_claim", "objection_pending")
    ] = NOT_ASKED
    """On which of the grounds of Art. 18(1)(a) to (d) the processing would have to be restricted."""
    restriction_lifted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    told_before_lifting: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the person was told before the restriction was lifted (Art. 18(3))."""
    portable_data: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether it is about data that the person provided and that are processed by automated means on consent or on a
    contract (Art. 20(1))."""
    machine_readable: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the data were given in a structured, commonly used and machine-readable format."""
    still_needed_for: Annotated[
        Stated[Items], Several("legal_obligation", "public_health", "archives_research", "legal_claim")
    ] = NOT_ASKED
    """For which of the reasons of Art. 17(3)(b) to (e) the data have to be kept all the same."""
    objects_to: Annotated[Stated[str], Choice("marketing", "public_task_or_legitimate_interests", "other_ground")] = (
        NOT_ASKED
    )
    """What an objection is made to: marketing, or a use by the ground of Art. 6(1) on which it rests."""
    own_situation: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether an objection gives grounds that relate to the person's particular situation."""
    compelling_grounds: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the practice can demonstrate compelling grounds, or legal claims, that override an objection."""
