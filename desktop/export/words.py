# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports say about themselves, in every language that they can say it in.

A further language is one more value of `Words` and a line in the table at the end.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Attributes:
        code: The language.
        date: A date, with day, month and year.
        months: The months.
        unchecked: What to know of a translation that nobody has checked.
        partly_checked: The same where a person has checked some sentences.
        checked: The same where a person has checked all.
        builtin: What to know of the built-in model.
        doubtful: What the mark of doubt means.
        changes: What the marks of edits mean.
        otherwise: Stands before another wording of a sentence.
        others: What these lines are.
        untitled: Stands for the title of an article that has none.
        source_file: Heads the name of the file that was translated.
        source_hash: Heads its hash.
        translated: Heads the languages.
        direction: Both languages.
        via: Both languages and the one between.
        model: Heads the model.
        model_hash: Heads its hash.
        time: Heads the time of the translation.
        edited: Heads what was edited by hand.
        reviewed: Heads what was checked.
        of_sentences: So many of so many sentences.
        nothing: No sentence at all.
        program: Heads the program.
        about: Heads the page on where the text comes from.
        contents: Heads the table of contents.
        notes: Heads the notes of the reader.
        paragraph: What a screen reader says of the number of a paragraph.
        note: What a screen reader says of the number of a note.
        reader: Who wrote the notes, where a program wants a name.
        languages: Names of languages in running text, by code.
    """

    code: str
    date: str
    months: tuple[str, ...]
    unchecked: str
    partly_checked: str
    checked: str
    builtin: str
    doubtful: str
    changes: str
    otherwise: str
    others: str
    untitled: str
    source_file: str
    source_hash: str
    translated: str
    direction: str
    via: str
    model: str
    model_hash: str
    time: str
    edited: str
    reviewed: str
    of_sentences: str
    nothing: str
    program: str
    about: str
    contents: str
    notes: str
    paragraph: str
    note: str
    reader: str
    languages: dict[str, str]


ENGLISH: Final = Words(
    code="en",
    date="{day} {month} {year}",
    # Not strftime: its names follow the locale of the process, and an export must not.
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    unchecked="This is a machine translation. Nobody has checked it: where the wording matters, "
    "read the original.",
    partly_checked="This is a machine translation of which a person has checked or changed a part: "
    "where the wording matters, read the original.",
    checked="This is a machine translation; a person has checked every sentence.",
    builtin="It was made by the small model that comes with Synopse; "
    "a larger Argos package translates better.",
    doubtful="A dotted line marks sentences whose translation is doubtful.",
    changes="Words of the machine that were taken out are struck through, "
    "words that were put in are underlined.",
    otherwise="or:",
    others="Small lines below the translation are other wordings that the machine considered.",
    untitled="Untitled article",
    source_file="Source file",
    source_hash="SHA-256 of the source",
    translated="Translated",
    direction="{source} to {target}",
    via="{source} to {target}, via {between}",
    model="Translation model",
    model_hash="SHA-256 of the model",
    time="Time of translation",
    edited="Edited by hand",
    reviewed="Checked",
    of_sentences="{count} of {all} sentences",
    nothing="no",
    program="Program",
    about="About this translation",
    contents="Contents",
    notes="Notes",
    paragraph="Paragraph {number}",
    note="Note {number}",
    reader="Reader",
    languages={
        "ar": "Arabic", "az": "Azerbaijani", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan",
        "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
        "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
        "fi": "Finnish", "fr": "French", "ga": "Irish", "gl": "Galician", "he": "Hebrew",
        "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
        "ja": "Japanese", "ko": "Korean", "ky": "Kyrgyz", "lt": "Lithuanian", "lv": "Latvian",
        "ms": "Malay", "nb": "Norwegian", "nl": "Dutch", "pb": "Portuguese (Brazil)",
        "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
        "sl": "Slovenian", "sq": "Albanian", "sv": "Swedish", "th": "Thai", "tl": "Tagalog",
        "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
        "zt": "Chinese (traditional)",
    },
)  # fmt: skip

GERMAN: Final = Words(
    code="de",
    date="{day}. {month} {year}",
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    unchecked="Dies ist eine maschinelle Übersetzung. Niemand hat sie geprüft: Wo es auf den "
    "Wortlaut ankommt, lesen Sie das Original.",
    partly_checked="Dies ist eine maschinelle Übersetzung, die zum Teil von einem Menschen geprüft "
    "oder geändert wurde: Wo es auf den Wortlaut ankommt, lesen Sie das Original.",
    checked="Dies ist eine maschinelle Übersetzung; ein Mensch hat jeden Satz geprüft.",
    builtin="Sie stammt von dem kleinen Modell, das mit Synopse kommt; "
    "ein größeres Argos-Paket übersetzt besser.",
    doubtful="Eine punktierte Linie kennzeichnet Sätze, deren Übersetzung zweifelhaft ist.",
    changes="Gestrichene Wörter der Maschine sind durchgestrichen, eingefügte unterstrichen.",
    otherwise="oder:",
    others="Kleine Zeilen unter der Übersetzung sind andere Formulierungen, die die Maschine "
    "erwogen hat.",
    untitled="Artikel ohne Titel",
    source_file="Quelldatei",
    source_hash="SHA-256 der Quelle",
    translated="Übersetzt",
    direction="{source} – {target}",
    via="{source} – {target}, über {between}",
    model="Übersetzungsmodell",
    model_hash="SHA-256 des Modells",
    time="Zeit der Übersetzung",
    edited="Von Hand geändert",
    reviewed="Geprüft",
    of_sentences="{count} von {all} Sätzen",
    nothing="nein",
    program="Programm",
    about="Zu dieser Übersetzung",
    contents="Inhalt",
    notes="Anmerkungen",
    paragraph="Absatz {number}",
    note="Anmerkung {number}",
    reader="Leser",
    languages={
        "ar": "Arabisch", "az": "Aserbaidschanisch", "bg": "Bulgarisch", "bn": "Bengalisch",
        "ca": "Katalanisch", "cs": "Tschechisch", "da": "Dänisch", "de": "Deutsch",
        "el": "Griechisch", "en": "Englisch", "eo": "Esperanto", "es": "Spanisch", "et": "Estnisch",
        "eu": "Baskisch", "fa": "Persisch", "fi": "Finnisch", "fr": "Französisch", "ga": "Irisch",
        "gl": "Galicisch", "he": "Hebräisch", "hi": "Hindi", "hr": "Kroatisch", "hu": "Ungarisch",
        "id": "Indonesisch", "it": "Italienisch", "ja": "Japanisch", "ko": "Koreanisch",
        "ky": "Kirgisisch", "lt": "Litauisch", "lv": "Lettisch", "ms": "Malaiisch",
        "nb": "Norwegisch", "nl": "Niederländisch", "pb": "Portugiesisch (Brasilien)",
        "pl": "Polnisch", "pt": "Portugiesisch", "ro": "Rumänisch", "ru": "Russisch",
        "sk": "Slowakisch", "sl": "Slowenisch", "sq": "Albanisch", "sv": "Schwedisch",
        "th": "Thailändisch", "tl": "Tagalog", "tr": "Türkisch", "uk": "Ukrainisch", "ur": "Urdu",
        "vi": "Vietnamesisch", "zh": "Chinesisch", "zt": "Chinesisch (traditionell)",
    },
)  # fmt: skip

LANGUAGES: Final = {"en": ENGLISH, "de": GERMAN}
"""The languages that exports can speak, by code; the first one serves where none fits."""
