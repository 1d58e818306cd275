"""What the charter's tests share: pack files that a trust might write."""

import pytest

from trust.models import User

AREA = "areas:\n- {code: ours, name: Ours, domain: people}\n"


@pytest.fixture
def system(mid_term):
    return User.objects.system()


@pytest.fixture
def own_pack(tmp_path):
    """`own_pack(text)`: the path of a pack file that a trust wrote; `name` where there are several."""

    def write(text, name="own"):
        path = tmp_path / f"{name}.yaml"
        path.write_text("pack: {title: Ours}\n" + text)
        return str(path)

    return write


@pytest.fixture
def line():
    """`line(type="standardised")`: the text of a pack of one area and one decision, its fields as given."""

    def text(**fields):
        said = {"code": "line", "area": "ours", "title": "A line", "type": "aligned", "statement": "We agree.",
                "lead": "ceo", "responsible": "head"} | fields  # fmt: skip
        return AREA + f"decisions:\n- {{{', '.join(f'{name}: {value}' for name, value in said.items())}}}\n"

    return text
