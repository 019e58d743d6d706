"""Who the practice is, how it accounts for what it does, and where it works."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gdpr_rules.facts.fact import Fact
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, LinkTo, Several, Text, When
from gdpr_rules.facts.stated import NOT_ASKED, Stated
from gdpr_rules.facts.values import Instant, Items, Links, Occurrence, Quantity

ACTIVITIES = (
    "records",
    "appointments",
    "messaging",
    "billing",
    "staff",
    "suppliers",
    "teleconsultation",
    "research",
    "cctv",
)
NOTICE_ITEMS = (
    "controller",
    "purposes",
    "legal_basis",
    "legitimate_interest",
    "recipients",
    "retention",
    "rights",
    "whether_compulsory",
    "complaint",
    "withdrawal",
    "dpo",
    "transfers",
    "source",
    "research",
    "host",
    "shared_record",
)


class Practice(Fact):
    """The controller: one practice and the people who decide in it."""

    kind: ClassVar[str] = "practice"
    plural: ClassVar[str] = "practice"
    single: ClassVar[bool] = True

    country: Annotated[Stated[str], Choice("FR", "other")] = NOT_ASKED
    """Where it is established: French law and French case law bind in France only."""
    form: Annotated[
        Stated[str],
        Choice(
            "solo",
            "group_separate",
            "group_shared",
            "health_house",
            "health_centre",
            "locum",
            "employee",
            "establishment",
            "laboratory",
            "radiotherapy_centre",
            "medico_social",
            "host",
            "software_vendor",
            "other",
        ),
    ] = NOT_ASKED
    """How it practises; `group_shared` shares software or records, `group_separate` does not."""
    role: Annotated[Stated[str], Choice("controller", "joint_controller", "processor")] = NOT_ASKED
    """Who decides why and how the data are processed (GDPR, Art. 4(7) and (8))."""
    public_body: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A public authority or body, such as a public hospital or a municipal health centre (Art. 37(1)(a))."""
    non_profit_aim: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A non-profit body with a political, philosophical, religious or trade-union aim, which uses only the data of its
    members and regular contacts and discloses none without their consent (Art. 9(2)(d))."""
    profession: Annotated[Stated[str], Text()] = NOT_ASKED
    professionals: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """How many professionals use the same software or records."""
    patients_per_year: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """Distinct patients a year in the shared system."""
    staff: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """People who work there without giving care."""
    locums: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether locums, residents, associates or trainees open records."""
    paper_records: Annotated[Stated[bool], Flag()] = NOT_ASKED
    medical_imaging: Annotated[Stated[bool], Flag()] = NOT_ASKED
    yearly_income_eur: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    """In euros; information beside a decision's fine, never a forecast."""
    name: Annotated[Stated[str], Text()] = NOT_ASKED
    """Its official name; like what follows, for the papers that it signs, and tested by no rule."""
    siren: Annotated[Stated[str], Text()] = NOT_ASKED
    address: Annotated[Stated[str], Text()] = NOT_ASKED
    legal_head: Annotated[Stated[str], Text()] = NOT_ASKED
    """Who represents it in law."""
    contact: Annotated[Stated[str], Text()] = NOT_ASKED
    """Whom the authority and the people affected can ask: name, function, telephone, e-mail."""


class Accountability(Fact):
    """What the practice keeps and does to show that it complies (GDPR, Art. 5(2))."""

    kind: ClassVar[str] = "accountability"
    plural: ClassVar[str] = "accountability"
    single: ClassVar[bool] = True

    processing_record: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A written record of processing activities (Art. 30)."""
    processing_record_updated: Annotated[Stated[Instant], When()] = NOT_ASKED
    processing_record_covers: Annotated[Stated[Items], Several(*ACTIVITIES)] = NOT_ASKED
    processing_record_items: Annotated[
        Stated[Items],
        Several(
            "controller",
            "joint_controller",
            "dpo",
            "purposes",
            "categories",
            "recipients",
            "transfers",
            "time_limits",
            "security",
        ),
    ] = NOT_ASKED
    """Which of the items of Art. 30(1)(a) to (g) it holds."""
    dpo_designated: Annotated[Stated[bool], Flag()] = NOT_ASKED
    dpo_conflict: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the DPO also runs the practice or chooses its tools."""
    impact_assessment: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    notice_displayed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    notice_items: Annotated[Stated[Items], Several(*NOTICE_ITEMS)] = NOT_ASKED
    patients_already_informed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether patients have all that a notice would tell them already, by another way."""
    consent_asked_for_record: Annotated[Stated[bool], Flag()] = NOT_ASKED
    access_procedure: Annotated[Stated[bool], Flag()] = NOT_ASKED
    first_copy_charged: Annotated[Stated[bool], Flag()] = NOT_ASKED
    refusals_reasoned: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether a refusal is written, with reasons and remedies."""
    authority_letter_unanswered: Annotated[Stated[bool], Flag()] = NOT_ASKED
    authority_access_refused: Annotated[Stated[bool], Flag()] = NOT_ASKED
    joint_duties: Annotated[Stated[str], Choice("arrangement", "law", "none")] = NOT_ASKED
    """What shares out the duties of joint controllers between them (Art. 26(1))."""
    joint_arrangement_available: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether patients can learn the essence of that arrangement (Art. 26(2))."""
    shared_record_explained: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether patients are told that the national shared record is fed and that they may object."""
    handover_plan: Annotated[Stated[bool], Flag()] = NOT_ASKED
    evidence_file: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Policies, checks and their dates, kept so that they can be shown."""
    contracts_with_controllers: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Of a processor: whether a written contract binds it to each controller for whom it works (Art. 28(3))."""
    beyond_instructions: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Of a processor: whether it processed data beyond the instructions of a controller (Art. 29)."""


class Departure(Fact):
    """That the practice departs from a recommendation, and whether it wrote down why.

    Its id is that of the norm from which it departs; what the norm says is not known here.
    """

    kind: ClassVar[str] = "departure"
    plural: ClassVar[str] = "departures"

    recorded: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """Whether, and when, the reasons for the departure were written down."""
    reasons: Annotated[Stated[str], Text()] = NOT_ASKED


class Person(Fact):
    """Someone who works for the practice."""

    kind: ClassVar[str] = "person"
    plural: ClassVar[str] = "people"

    role: Annotated[
        Stated[str],
        Choice(
            "doctor",
            "health_professional",
            "secretary",
            "locum",
            "trainee",
            "technician",
            "cleaner",
            "accountant",
            "other",
        ),
    ] = NOT_ASKED
    under_authority: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the person works under the authority of the practice, and not as a self-employed partner or provider."""
    bound_by_secrecy: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Bound by professional secrecy, under law or the rules of a competent body."""
    confidentiality_signed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    instructed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether any instruction on the use of patients' data was given."""
    trained: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    accesses: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    access_level: Annotated[Stated[str], Choice("administrative", "typing", "whole_record", "none")] = NOT_ASKED
    left: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    account_closed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    card_habits: Annotated[Stated[Items], Several("left_in_reader", "lent", "code_shared")] = NOT_ASKED


class Site(Fact):
    """A place where patients' data are used or kept: the premises, a home."""

    kind: ClassVar[str] = "site"
    plural: ClassVar[str] = "sites"

    form: Annotated[Stated[str], Choice("premises", "home", "other")] = NOT_ASKED
    locked: Annotated[Stated[str], Choice("yes", "partly", "no")] = NOT_ASKED
    paper_locked: Annotated[Stated[bool], Flag()] = NOT_ASKED
    paper_destruction: Annotated[Stated[str], Choice("shredder", "certified_provider", "bin")] = NOT_ASKED
    screens_visible: Annotated[Stated[bool], Flag()] = NOT_ASKED
    talks_overheard: Annotated[Stated[bool], Flag()] = NOT_ASKED
    cctv_zones: Annotated[
        Stated[Items],
        Several("entrance", "waiting_room", "reception", "corridor", "care_room", "toilets", "street"),
    ] = NOT_ASKED
    cctv_retention_days: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    cctv_notice: Annotated[Stated[bool], Flag()] = NOT_ASKED
    cctv_authorised: Annotated[Stated[bool], Flag()] = NOT_ASKED
    walk_in: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Open to the public without appointment."""
