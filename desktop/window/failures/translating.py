# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said when a text or a model does not translate."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

TRANSLATING = (
    QT_TRANSLATE_NOOP("Failures", "The language of this text could not be told."),
    QT_TRANSLATE_NOOP("Failures", "Choose it yourself (--from de on the command line)."),
    QT_TRANSLATE_NOOP(
        "Failures", "Choose it in the toolbar above the page; the translation begins at once."
    ),
    QT_TRANSLATE_NOOP("Failures", "This text is in the target language ({a}) already."),
    QT_TRANSLATE_NOOP("Failures", "This text is in the language of the translation already."),
    QT_TRANSLATE_NOOP(
        "Failures", "Choose its language yourself if that is wrong (--from de on the command line)."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "If that is wrong, choose its language in the toolbar above the page."
    ),
    QT_TRANSLATE_NOOP("Failures", "The article was not translated."),
    QT_TRANSLATE_NOOP("Failures", "The translation model failed while translating."),
    QT_TRANSLATE_NOOP("Failures", "Install it again, or choose another model."),
    QT_TRANSLATE_NOOP("Failures", "The translation engine cannot be started ({a})."),
    QT_TRANSLATE_NOOP("Failures", "Close other programs, then try again."),
    QT_TRANSLATE_NOOP("Failures", "The translation engine crashed when it loaded {a}."),
    QT_TRANSLATE_NOOP("Failures", "Install the model again, or choose another one."),
    QT_TRANSLATE_NOOP("Failures", "The translation engine crashed {a} times in a row."),
    QT_TRANSLATE_NOOP(
        "Failures", "Choose another model, or close other programs if memory is short."
    ),
    QT_TRANSLATE_NOOP("Failures", "No model is loaded."),
    QT_TRANSLATE_NOOP("Failures", "The model {a} cannot be loaded."),
    QT_TRANSLATE_NOOP("Failures", "The tokeniser of {a} cannot be loaded."),
    QT_TRANSLATE_NOOP("Failures", "The vocabulary of {a} cannot be read."),
    QT_TRANSLATE_NOOP("Failures", "Install the package again, or remove its folder: {a}"),
    QT_TRANSLATE_NOOP("Failures", "Install the package again, or remove its folder. ({a})"),
    QT_TRANSLATE_NOOP("Failures", "Install the package again, or remove its folder."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is not a language code."),
    QT_TRANSLATE_NOOP("Failures", "Write codes such as de or en."),
    QT_TRANSLATE_NOOP("Failures", "The package for {a} cannot be used: {b}"),
    QT_TRANSLATE_NOOP("Failures", "There is no model “{a}” for {b}."),
    QT_TRANSLATE_NOOP("Failures", "Choose one of these: {a}."),
    QT_TRANSLATE_NOOP("Failures", "No installed model translates from {a}."),
    QT_TRANSLATE_NOOP("Failures", "No translation package is installed at all."),
    QT_TRANSLATE_NOOP("Failures", "Installed are: {a}."),
    QT_TRANSLATE_NOOP("Failures", "{a} to {b}"),
    QT_TRANSLATE_NOOP("Failures", "It cannot be read ({a})."),
    QT_TRANSLATE_NOOP("Failures", "metadata.json is damaged ({a})."),
    QT_TRANSLATE_NOOP("Failures", "metadata.json names no pair of languages."),
    QT_TRANSLATE_NOOP("Failures", "{a} is missing or empty."),
    QT_TRANSLATE_NOOP("Failures", "The tokeniser (sentencepiece.model or bpe.model)"),
    QT_TRANSLATE_NOOP("Failures", "The vocabulary in model/"),
    QT_TRANSLATE_NOOP("Failures", "The vocabulary of {a} belongs to another model."),
    QT_TRANSLATE_NOOP("Failures", "Get the package again, or tell its publisher."),
    QT_TRANSLATE_NOOP("Failures", "The model {a} translates into nothing."),
    QT_TRANSLATE_NOOP("Failures", "Choose another package."),
    QT_TRANSLATE_NOOP(
        "Failures", "There are no sentences of this language to check a package with."
    ),
    QT_TRANSLATE_NOOP("Failures", "Judge it by an article of your own."),
)
