# SPDX-License-Identifier: GPL-3.0-or-later
"""An article of our own in languages of many scripts, translated by hand for the tests."""

import datetime as dt

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    ModelRef,
    Paragraph,
    ParagraphPair,
    SentencePair,
)

_ORIGINAL = (
    (Kind.HEADING, ("Die alte Brücke",)),
    (Kind.BODY, (
        "Die Brücke (erbaut 1908) verbindet zwei Ufer.",
        "Im Jahr 2026 kostet ihre Rettung 4,2 Millionen Euro, sagt die Ingenieurin Maria Weber.",
    )),
    (Kind.LIST, ("Ein Haus am Fluss",)),
    (Kind.QUOTE, ("„Sie bleibt“, sagte die Bürgermeisterin.",)),
)  # fmt: skip

TRANSLATIONS = {
    "ar": (
        ("الجسر القديم",),
        ("الجسر (بُني عام 1908) يصل بين ضفتين.",
         "في عام 2026 تبلغ كلفة إنقاذه 4.2 مليون يورو، كما تقول المهندسة Maria Weber."),
        ("بيت على النهر",),
        ("«سيبقى»، قالت رئيسة البلدية.",),
    ),
    "fa": (
        ("پل قدیمی",),
        ("این پل (ساختهٔ ۱۹۰۸) دو ساحل را به هم می‌پیوندد.",
         "مهندس Maria Weber می‌گوید نجات آن در سال ۲۰۲۶ چهار میلیون یورو هزینه دارد."),
        ("خانه‌ای کنار رود",),
        ("شهردار گفت: «پل می‌ماند».",),
    ),
    "ur": (
        ("پرانا پل",),
        ("یہ پل (1908 میں بنا) دو کناروں کو ملاتا ہے۔",
         "انجینئر Maria Weber کہتی ہیں کہ 2026 میں اسے بچانے پر 4.2 ملین یورو لگیں گے۔"),
        ("دریا کے کنارے ایک گھر",),
        ("”یہ رہے گا“، میئر نے کہا۔",),
    ),
    "he": (
        ("הגשר הישן",),
        ("הגשר (נבנה ב־1908) מחבר בין שתי גדות.",
         "בשנת 2026 הצלתו עולה 4.2 מיליון אירו, אומרת המהנדסת Maria Weber."),
        ("בית על הנהר",),
        ("„הוא נשאר”, אמרה ראשת העיר.",),
    ),
    "hi": (
        ("पुराना पुल",),
        ("यह पुल (1908 में निर्मित) दो किनारों को जोड़ता है।",
         "इंजीनियर Maria Weber कहती हैं कि 2026 में इसे बचाने में 4.2 मिलियन यूरो लगेंगे।"),
        ("नदी के किनारे एक घर",),
        ("“यह रहेगा”, मेयर ने कहा।",),
    ),
    "bn": (
        ("পুরোনো সেতু",),
        ("সেতুটি (১৯০৮ সালে নির্মিত) দুই তীরকে যুক্ত করে।",
         "প্রকৌশলী Maria Weber বলেন, ২০২৬ সালে এটি বাঁচাতে ৪২ লক্ষ ইউরো লাগবে।"),
        ("নদীর ধারে একটি বাড়ি",),
        ("“এটি থাকবে”, মেয়র বললেন।",),
    ),
    "th": (
        ("สะพานเก่า",),
        ("สะพานนี้ (สร้างในปี 1908) เชื่อมสองฝั่งแม่น้ำเข้าด้วยกัน",
         "ในปี 2026 การรักษาสะพานไว้มีค่าใช้จ่าย 4.2 ล้านยูโร วิศวกร Maria Weber กล่าว"),
        ("บ้านริมแม่น้ำ",),
        ("“สะพานจะยังอยู่” นายกเทศมนตรีกล่าว",),
    ),
    "zh": (
        ("老桥",),
        ("这座桥（建于1908年）连接着两岸。",
         "工程师Maria Weber说，2026年挽救它需要420万欧元，分三年支付，由市政府和"
         "联邦政府共同承担。"),
        ("河边的房子",),
        ("“它会留下来。”市长说。",),
    ),
    "ja": (
        ("古い橋",),
        ("この橋（1908年建設）は両岸を結んでいる。",
         "技師のMaria Weberによると、2026年の保存費用は420万ユーロで、三年に分けて"
         "支払われるという。"),
        ("川辺の家",),
        ("「橋は残ります」と市長は言った。",),
    ),
    "ko": (
        ("오래된 다리",),
        ("이 다리(1908년 건설)는 두 강변을 잇는다.",
         "기술자 Maria Weber는 2026년에 다리를 살리는 데 420만 유로가 든다고 말한다."),
        ("강가의 집",),
        ("“다리는 남습니다.” 시장이 말했다.",),
    ),
}  # fmt: skip


def translated(code: str) -> BilingualDocument:
    """Build the article with its translation into a language."""
    pairs = tuple(
        _pair(str(number), kind, sources, targets)
        for number, ((kind, sources), targets) in enumerate(
            zip(_ORIGINAL, TRANSLATIONS[code], strict=True), 1
        )
    )
    document = Document(
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=pairs[0].source,
        author="Wiebke Lührs",
        language="de",
        file="brücke.txt",
        sha256="5b" * 32,
        encoding="utf-8",
    )
    model = ModelRef(id=f"made-by-hand-de_{code}", version="1", sha256="d4" * 32)
    created = dt.datetime(2026, 5, 13, 9, 41, tzinfo=dt.UTC)
    return BilingualDocument(document, code, model, created, pairs)


def _pair(
    number: str, kind: Kind, sources: tuple[str, ...], targets: tuple[str, ...]
) -> ParagraphPair:
    sentences = tuple(
        SentencePair(id=f"{number}.{place}", source=source, target=target)
        for place, (source, target) in enumerate(zip(sources, targets, strict=True), 1)
    )
    return ParagraphPair(number, Paragraph(" ".join(sources), kind), sentences)
