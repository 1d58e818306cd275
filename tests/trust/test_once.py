"""What is asked once on a page."""

from trust import once


def counted():
    calls = []

    @once.once
    def ask(code):
        calls.append(code)
        return code.upper()

    return ask, calls


def test_on_one_page_the_same_question_is_asked_once():
    ask, calls = counted()
    with once.page():
        assert [ask("a"), ask("a"), ask("b")] == ["A", "A", "B"]
    assert calls == ["a", "b"]


def test_the_next_page_asks_anew():
    ask, calls = counted()
    for _ in range(2):
        with once.page():
            ask("a")
    assert calls == ["a", "a"]


def test_outside_a_page_each_call_asks():
    ask, calls = counted()
    ask("a")
    ask("a")
    assert calls == ["a", "a"]
