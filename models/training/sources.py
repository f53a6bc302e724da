# SPDX-License-Identifier: GPL-3.0-or-later
"""How often each source of training text is seen in one epoch.

Readers open newspaper and encyclopedia articles, so prose about the world counts more than
software documentation, and people's German more than machine-made German.
"""

DEFAULT_WEIGHT = 0.15
"""Software documentation and interface text not named below."""

WEIGHTS: dict[str, float] = {
    # machine-made German
    "mdn_de": 0.05,
    "ms_cpp_docs_mt": 0.0,
    "MT_gutenberg_google": 0.7,
    # everyday sentences and dictionaries
    "tatoeba_anki2018": 1.0,
    "ding": 0.25,
    "ding_sentence": 2.5,
    "iso_codes": 0.3,
    "german_language_community": 1.0,
    # politics, news, encyclopedia
    "europarl_simt20k": 3.0,
    "europarl_nlu10k_truecased": 2.0,
    "europarl_comtrans": 3.0,
    "opennmt_wmt10k": 4.0,
    "mlqe_pe_wiki": 5.0,
    "ud_pud": 8.0,
    "xquad": 5.0,
    "un_sdg": 3.0,
    "debian_webwml": 0.7,
    "mozilla_www": 1.0,
    "mozilla_legal": 2.0,
    "mozilla_lang_engagement": 1.0,
    "mozilla_lang_www": 1.0,
    "gdpr_xml": 3.0,
    "datenanfragen__website": 3.0,
    "privacyguides": 2.0,
    "privacyguides__i18n": 1.0,
    "okfde__froide": 1.5,
    "corona-warn-app__cwa-app-android": 2.0,
    "Digitaler-Impfnachweis__covpass-ios": 1.5,
    "SovereignCloudStack__website": 2.0,
    "open_science_handbook": 3.0,
    "pat-schmitt__goodbye_glaciers": 3.0,
    "bitcoin-dot-org__bitcoin.org": 1.0,
    "monero-project__monero-site": 1.0,
    "github__opensource.guide": 1.5,
    "integreat_app": 1.5,
    "creativecommons__creativecommons.org": 1.5,
    "simpleaisafety__simpleaisafety": 3.0,
    "xHain-hackspace__xhain-website": 1.5,
    "debian_webwml_nov2018_extra": 0.0,
    # stories and games: human prose, odd names
    "bilinguator_books": 2.0,
    "book_alice": 2.0,
    "wesnoth": 0.6,
    "widelands": 0.6,
    "freedroidrpg": 0.8,
    "stellarium": 1.0,
    "gcompris": 0.8,
    "fillets_ng": 0.8,
    "debian_handbook": 0.6,
    "openaps__AndroidAPSdocs": 0.5,
    # made by the modules augment, distil, choosing and hinting of models.training
    "augmented": 1.0,
    "distilled": 1.5,
    "distilled_mono": 1.0,
    "chosen": 8.0,
    "hinted": 3.0,
}

MADE = frozenset({"augmented", "distilled", "distilled_mono", "chosen", "hinted"})
"""Pairs that the recipe itself makes."""
PROSE = frozenset(name for name, weight in WEIGHTS.items() if weight >= 1.0 and name not in MADE)
"""Sources whose register is close to articles: held-out text and augmentation come from them."""


def weight(source: str) -> float:
    """Return how many times a pair of this source is seen in one epoch."""
    return WEIGHTS.get(source, DEFAULT_WEIGHT)
