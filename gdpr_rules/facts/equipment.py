"""Devices, networks, services and software, backups, and the security of the whole."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gdpr_rules.facts.fact import Fact
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, LinkTo, Several
from gdpr_rules.facts.stated import NOT_ASKED, Stated
from gdpr_rules.facts.values import Items, Links, Occurrence, Quantity

AUTHENTICATION = (
    "none",
    "password",
    "password_and_second_factor",
    "professional_card",
    "national_identity_provider",
    "means_approved_by_structure",
)


class Device(Fact):
    """A computer, a phone, a disk: something that holds or reaches data."""

    kind: ClassVar[str] = "device"
    plural: ClassVar[str] = "devices"

    form: Annotated[
        Stated[str],
        Choice(
            "laptop",
            "desktop",
            "server",
            "phone",
            "tablet",
            "external_disk",
            "usb_stick",
            "network_storage",
            "router",
            "printer",
            "medical_device",
            "other",
        ),
    ] = NOT_ASKED
    stores: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    connected_to: Annotated[Stated[Links], LinkTo("network")] = NOT_ASKED
    """The networks that it joins."""
    attached_to: Annotated[Stated[Links], LinkTo("device")] = NOT_ASKED
    """The computer that an external disk is plugged into."""
    located_at: Annotated[Stated[Links], LinkTo("site")] = NOT_ASKED
    encrypted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether what it stores is encrypted at rest."""
    professional: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Kept for professional use; no for a personal or leisure device."""
    vendor_support: Annotated[Stated[bool], Flag()] = NOT_ASKED
    isolated: Annotated[Stated[bool], Flag()] = NOT_ASKED
    updates: Annotated[Stated[str], Choice("automatic", "within_days", "rarely", "never")] = NOT_ASKED
    antivirus: Annotated[Stated[bool], Flag()] = NOT_ASKED
    firewall: Annotated[Stated[bool], Flag()] = NOT_ASKED
    daily_use_as_administrator: Annotated[Stated[bool], Flag()] = NOT_ASKED
    session_lock_minutes: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    session_lock: Annotated[Stated[bool], Flag()] = NOT_ASKED
    individual_accounts: Annotated[Stated[bool], Flag()] = NOT_ASKED
    default_password_changed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    remote_wipe: Annotated[Stated[bool], Flag()] = NOT_ASKED
    consumer_cloud: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether its photographs or files go to a consumer cloud."""
    shared_by_people: Annotated[Stated[bool], Flag()] = NOT_ASKED


class Network(Fact):
    """A network that devices join: that of the practice, of a home, or of others."""

    kind: ClassVar[str] = "network"
    plural: ClassVar[str] = "networks"

    located_at: Annotated[Stated[Links], LinkTo("site")] = NOT_ASKED
    run_by_others: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether it belongs to others, and the practice cannot set it up: a hotspot, a hotel, a hospital."""
    open_to_internet: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether its router lets connections from the internet in, by opened ports or a DMZ."""
    openings_needed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether only what the processing strictly needs is let in."""
    wifi: Annotated[Stated[str], Choice("wpa3", "wpa2", "wep", "open", "none")] = NOT_ASKED
    guest_separated: Annotated[Stated[bool], Flag()] = NOT_ASKED
    personal_devices: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether personal or leisure devices join it."""
    strong_authentication: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether joining it, or reaching it from afar, takes strong authentication."""
    firewall: Annotated[Stated[bool], Flag()] = NOT_ASKED
    checked: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    """When a professional last checked the router and the network."""


class Service(Fact):
    """Software or a service that handles data, on a device of the practice or at a provider's."""

    kind: ClassVar[str] = "service"
    plural: ClassVar[str] = "services"

    form: Annotated[
        Stated[str],
        Choice(
            "record_software",
            "imaging_software",
            "appointments",
            "mail",
            "secure_health_mail",
            "instant_messaging",
            "secure_health_messaging",
            "teleconsultation",
            "consumer_video",
            "backup",
            "storage",
            "remote_desktop",
            "vpn",
            "telephone",
            "fax",
            "text_messages",
            "website",
            "other",
        ),
    ] = NOT_ASKED
    runs_on: Annotated[Stated[Links], LinkTo("device")] = NOT_ASKED
    gives_access_to: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    provided_by: Annotated[Stated[Links], LinkTo("provider")] = NOT_ASKED
    hosted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether its data are kept by someone else than the practice."""
    server_function: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether it answers requests that come over a network."""
    authentication: Annotated[Stated[str], Choice(*AUTHENTICATION)] = NOT_ASKED
    """What it asks for before it answers, on the spot."""
    remote_access: Annotated[Stated[bool], Flag()] = NOT_ASKED
    remote_authentication: Annotated[Stated[str], Choice(*AUTHENTICATION)] = NOT_ASKED
    remote_means: Annotated[Stated[str], Choice("vpn", "direct_remote_desktop", "assistance_tool", "web", "none")] = (
        NOT_ASKED
    )
    encrypted_transport: Annotated[Stated[bool], Flag()] = NOT_ASKED
    content_encrypted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether what it sends or serves can be read only with a key."""
    secret_by_other_route: Annotated[Stated[bool], Flag()] = NOT_ASKED
    used_for: Annotated[
        Stated[Items],
        Several(
            "between_professionals", "to_patients", "to_others", "reminders", "medical_content", "appointment_details"
        ),
    ] = NOT_ASKED
    shared: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Whether several people use it."""
    individual_accounts: Annotated[Stated[bool], Flag()] = NOT_ASKED
    rights_by_role: Annotated[Stated[bool], Flag()] = NOT_ASKED
    rights_reviewed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    password_length: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    password_kinds: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    lockout_attempts: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    lockout: Annotated[Stated[bool], Flag()] = NOT_ASKED
    access_log: Annotated[Stated[bool], Flag()] = NOT_ASKED
    access_log_months: Annotated[Stated[Quantity], Count()] = NOT_ASKED
    access_log_reviewed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    national_identity_offered: Annotated[Stated[bool], Flag()] = NOT_ASKED
    conforms_to_health_framework: Annotated[Stated[bool], Flag()] = NOT_ASKED
    free_or_personal: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """A free or personal consumer account."""
    fax_rules: Annotated[Stated[bool], Flag()] = NOT_ASKED


class Backup(Fact):
    """A copy kept so that data can be brought back."""

    kind: ClassVar[str] = "backup"
    plural: ClassVar[str] = "backups"

    of: Annotated[Stated[Links], LinkTo("dataset")] = NOT_ASKED
    frequency: Annotated[Stated[str], Choice("daily", "weekly", "less", "never")] = NOT_ASKED
    off_site: Annotated[Stated[bool], Flag()] = NOT_ASKED
    off_line: Annotated[Stated[bool], Flag()] = NOT_ASKED
    encrypted: Annotated[Stated[bool], Flag()] = NOT_ASKED
    restore_tested: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    kept_by: Annotated[Stated[Links], LinkTo("provider")] = NOT_ASKED


class Security(Fact):
    """The security measures of the practice as a whole."""

    kind: ClassVar[str] = "security"
    plural: ClassVar[str] = "security"
    single: ClassVar[bool] = True

    risk_assessed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    measures_reviewed: Annotated[Stated[Occurrence], Done()] = NOT_ASKED
    means_to_restore: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Any means at all to bring data back after an incident."""
    charter: Annotated[Stated[bool], Flag()] = NOT_ASKED
    """Rules on the use of computers, written and handed to everyone."""
    leavers_accounts_closed: Annotated[Stated[bool], Flag()] = NOT_ASKED
    password_storage: Annotated[Stated[str], Choice("manager", "memory", "visible_paper", "browser", "file")] = (
        NOT_ASKED
    )
    disposal: Annotated[Stated[str], Choice("wiped", "destroyed", "in_clear", "kept")] = NOT_ASKED
    continuity_plan: Annotated[Stated[bool], Flag()] = NOT_ASKED
    breach_procedure: Annotated[Stated[bool], Flag()] = NOT_ASKED
    breach_register: Annotated[Stated[bool], Flag()] = NOT_ASKED
    inventory: Annotated[Stated[bool], Flag()] = NOT_ASKED
