# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF keeps to the schemas of OASIS, TMX to the content models of version 1.4b.

Debian has the schemas of XLIFF in its package php-symfony-translation.
"""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from desktop.export import Options, tmx_writer, xliff2_writer, xliff12_writer
from tests.export.strategies import bilinguals

FOLDER = Path(
    os.environ.get(
        "SYNOPSE_XLIFF_SCHEMAS",
        "/usr/share/php/Symfony/Component/Translation/Resources/schemas",
    )
)
needs_schemas = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the schemas of XLIFF are not on this machine"
)
TMX = etree.DTD(
    io.StringIO("""
    <!ELEMENT tmx (header, body)>      <!ATTLIST tmx version CDATA #FIXED "1.4">
    <!ELEMENT header (note | prop)*>
    <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
        segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
        adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED
        creationdate CDATA #IMPLIED>
    <!ELEMENT body (tu*)>
    <!ELEMENT tu ((note | prop)*, tuv+)>
    <!ATTLIST tu tuid CDATA #IMPLIED changedate CDATA #IMPLIED srclang CDATA #IMPLIED>
    <!ELEMENT tuv ((note | prop)*, seg)>
    <!ATTLIST tuv xml:lang CDATA #REQUIRED>
    <!ELEMENT note (#PCDATA)>
    <!ELEMENT prop (#PCDATA)>          <!ATTLIST prop type CDATA #REQUIRED>
    <!ELEMENT seg (#PCDATA)>
    """)
)
"""As much of TMX as we write; an element or attribute beyond it is a mistake of ours."""


class Beside(etree.Resolver):
    """Finds the schema of XML's own attributes beside the others, not in the network."""

    def resolve(self, url, _public, context):
        name = url.rpartition("/")[2]
        return self.resolve_filename(str(FOLDER / name), context) if name == "xml.xsd" else None


def schema(name: str) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Beside())
    return etree.XMLSchema(etree.parse(FOLDER / name, parser))


@pytest.fixture(scope="module")
def schemas():
    return {
        xliff12_writer: schema("xliff-core-1.2-strict.xsd"),
        xliff2_writer: schema("xliff-core-2.0.xsd"),
    }


def exported(writer, bilingual) -> etree._Element:
    stream = io.BytesIO()
    writer.write(bilingual, stream, Options())
    return etree.fromstring(stream.getvalue())


def check(schemas, bilingual):
    for writer, known in schemas.items():
        known.assertValid(exported(writer, bilingual))


@given(bilingual=bilinguals())
def test_generated_memories_keep_to_tmx(bilingual):
    TMX.assertValid(exported(tmx_writer, bilingual))


@needs_schemas
def test_an_article_keeps_to_them_as_the_model_and_as_a_person_left_it(schemas, bilingual, revised):
    check(schemas, bilingual)
    check(schemas, revised)


@needs_schemas
@given(bilingual=bilinguals())
def test_generated_documents_keep_to_them(schemas, bilingual):
    check(schemas, bilingual)


@needs_schemas
@pytest.mark.parametrize("writer", [xliff12_writer, xliff2_writer])
def test_they_refuse_what_is_not_in_them(schemas, bilingual, writer):
    tree = exported(writer, bilingual)
    tree[0].append(etree.Element(etree.QName(tree, "untold")))
    assert not schemas[writer].validate(tree)
