"""The processors and other providers of the practice."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gdpr_rules.facts.fact import Fact
from gdpr_rules.facts.fields import Choice, Flag, LinkTo, Several, When
from gdpr_rules.facts.stated import NOT_ASKED, Stated
from gdpr_rules.facts.values import Instant, Items, Links

CONTRACT_CLAUSES = (
    "subject_matter",
    "duration",
    "nature_and_purpose",
    "data_types",
    "data_subjects",
    "controller_rights",
    "instructions",
    "confidentiality",
    "security",
    "sub_processors",
    "rights_assistance",
    "breach_assistance",
    "return_or_deletion",
    "audit",
)


class Provider(Fact):
    """Someone else who handles data for the practice: a host, a vendor, a secretariat, a technician."""

    kind: ClassVar[str] = "provider"
    plural: ClassVar[str] = "providers"

    form: Annotated[
        Stated[str],
        Choice("host", "software", "appointments", "secretariat", "maintenance", "backup", "destruction", "other"),
    ] = NOT_ASKED
    accesses: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    acts_on_instructions: Annotated[Stated[bool], Flag()] = NOT_ASKED
    own_purposes: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether it also uses the data for purposes of its own."""
    reuse_authorised: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the practice agreed to that use beforehand, in writing."""
    reuse_known_and_told: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether the practice knows of that use and tells patients so."""
    contract_written: Annotated[Stated[bool], Flag()] = NOT_ASKED
    other_legal_act: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether a legal act other than a contract, under Union or Member State law, binds it (Art. 28(3))."""
    contract_clauses: Annotated[Stated[Items], Several(*CONTRACT_CLAUSES)] = NOT_ASKED
    guarantees_checked: Annotated[Stated[bool], Flag()] = NOT_ASKED
    sub_processor: Annotated[Stated[bool], Flag()] = NOT_ASKED
    sub_processor_authorised: Annotated[Stated[str], Choice("specific", "general", "none")] = NOT_ASKED
    authorised_by_controllers: Annotated[Stated[str], Choice("specific", "general", "none")] = NOT_ASKED
    """How the controllers for whom the practice works as a processor authorised it in writing (Art. 28(2))."""
    own_record: Annotated[Stated[bool], Flag()] = NOT_ASKED
    hosts_health_data: Annotated[Stated[bool], Flag()] = NOT_ASKED
    hds_certified: Annotated[Stated[bool], Flag()] = NOT_ASKED
    hds_version: Annotated[Stated[str], Choice("v1", "v2")] = NOT_ASKED
    hds_issued: Annotated[Stated[Instant], When()] = NOT_ASKED
    """When the certificate was issued, or last renewed."""
    hds_covers_activities: Annotated[Stated[bool], Flag()] = NOT_ASKED
    hds_contract_items: Annotated[
        Stated[Items], Several("breach_reporting", "places", "exit", "secrecy", "subcontractors")
    ] = NOT_ASKED
    data_location: Annotated[Stated[str], Choice("france", "eea", "outside_eea")] = NOT_ASKED
    transfer_tool: Annotated[Stated[bool], Flag()] = NOT_ASKED
    maintenance_access: Annotated[Stated[str], Choice("permanent", "on_request", "none")] = NOT_ASKED
    maintenance_logged: Annotated[Stated[bool], Flag()] = NOT_ASKED
