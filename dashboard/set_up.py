"""The key of the set-up pages: whoever started an empty installation has it, nobody else."""

from django.utils.crypto import constant_time_compare, salted_hmac

SALT = "concord.set-up"


def set_up_key() -> str:
    return salted_hmac(SALT, "").hexdigest()[:24]


def fits(key: str) -> bool:
    return constant_time_compare(key, set_up_key())
