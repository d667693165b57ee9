"""Makes data/lexicon/verbs.tsv: the forms of English verbs.

Usage: verbs.py WORDNET_FOLDER EMBEDDINGS.json OUT.tsv
Lemmas are WordNet's, the common ones; forms are inflected by rule (Quirk et al. 1985, 3.5-3.20) or irregular
(WordNet's verb.exc; which of them is the past and which the participle stands below). A form that the word list
of the embeddings does not know is left out.
"""
import collections
import sys

import wordnet

COMMON = 110_000  # a lemma's base form or its -ed form is among so many words
SPELLING = 130_000  # the regular twin of an irregular form counts when it is among so many

# lemma past participle; several forms split by a slash. Verbs whose past and participle are one form and
# regular doublings (stopped) need no line: verb.exc has them. No regular form is made for verbs that stand here.
IRREGULAR = """
arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; beat beat beaten/beat; become became become;
befall befell befallen; beget begot/begat begotten; begin began begun; behold beheld beheld; bend bent bent; beset beset beset;
bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; burst burst burst; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept;
cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung;
fly flew flown; forbid forbade/forbad forbidden; forecast forecast forecast; foresee foresaw foreseen; foretell foretold foretold;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; have had had;
hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid;
lead led led; leave left left; lend lent lent; let let let; lie lay/lied lain/lied; lose lost lost; make made made; mean meant meant;
meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow mowed mown/mowed;
offset offset offset; outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone;
overhear overheard overheard; override overrode overridden; overrun overran overrun; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid; prove proved proven/proved;
put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone; repay repaid repaid; reset reset reset;
retake retook retaken; retell retold retold; rethink rethought rethought; rewrite rewrote rewritten; rid rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; sew sewed sewn/sewed; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown/showed;
shrink shrank/shrunk shrunk; shut shut shut; sing sang sung; sink sank/sunk sunk; sit sat sat; slay slew slain; sleep slept slept;
slide slid slid; sling slung slung; slit slit slit; sow sowed sown/sowed; speak spoke spoken; spend spent spent; spin spun spun;
spit spat/spit spat/spit; split split split; spread spread spread; spring sprang/sprung sprung; stand stood stood;
steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk; strew strewed strewn; stride strode stridden;
strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept;
swell swelled swollen/swelled; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; unwind unwound unwound; uphold upheld upheld;
upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound;
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written
"""
THIRD = {"be": ["is"], "have": ["has"], "do": ["does"], "go": ["goes"], "undergo": ["undergoes"], "forgo": ["forgoes"]}
PRESENT = {"be": ["am", "are"]}
VOWELS = set("aeiou")


def irregular_table():
    rows = [row.split() for row in IRREGULAR.replace("\n", " ").split(";")]
    return {lemma: (past.split("/"), participle.split("/")) for lemma, past, participle in rows}


def consonant_y(lemma):
    return lemma.endswith("y") and lemma[-2:-1] not in VOWELS


def regular_third(lemma):
    if consonant_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def regular_past(lemma):
    if consonant_y(lemma):
        return lemma[:-1] + "ied"
    return lemma + ("d" if lemma.endswith("e") else "ed")


def regular_gerund(lemma):
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    silent = lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2
    return (lemma[:-1] if silent else lemma) + "ing"


def with_twin(regular, others, ranks):
    """The irregular spellings, and the regular one where it is usual beside them or alone."""
    usual = ranks.get(regular, SPELLING) < SPELLING
    return others + [regular] if usual or not others else others


def forms_of(lemma, exceptions, irregular, ranks):
    """{form: set of features} of one verb."""
    gerunds = [f for f in exceptions if f.endswith("ing")]
    thirds = [f for f in exceptions if f.endswith("s") and not f.endswith("ss") and lemma + "s" not in ("s", f)]
    pasts = [f for f in exceptions if f not in gerunds and f not in thirds]
    if lemma in irregular:
        past, participle = irregular[lemma]
    else:
        past = participle = with_twin(regular_past(lemma), pasts, ranks)
    forms = collections.defaultdict(set)
    forms[lemma].add("base")
    for feature, group in (
        ("base", PRESENT.get(lemma, [])),
        ("3sg", THIRD.get(lemma, [regular_third(lemma)])),
        ("past", past),
        ("participle", participle),
        ("gerund", with_twin(regular_gerund(lemma), gerunds, ranks)),
    ):
        for form in group:
            forms[form].add(feature)
    return forms


def main():
    folder, embeddings, target = sys.argv[1:]
    verbs = wordnet.WordNet(folder, "verb")
    ranks = wordnet.read_ranks(embeddings)
    exceptions = collections.defaultdict(list)
    for form, lemma in verbs.exceptions():
        exceptions[lemma].append(form)
    irregular = irregular_table()
    order = ("base", "3sg", "past", "participle", "gerund")
    rows = []
    for lemma in verbs.senses:
        if not lemma.isalpha() or len(lemma) < 2:
            continue
        forms = forms_of(lemma, exceptions[lemma], irregular, ranks)
        if min(ranks.get(lemma, COMMON), ranks.get(regular_past(lemma), COMMON)) >= COMMON:
            continue
        for form, features in forms.items():
            if form in ranks:
                count = sum(verbs.counts[lemma].values())
                rows.append((form, lemma, ",".join(f for f in order if f in features), count))
    header = (
        "English verb forms: form, lemma, features (base, 3sg, past, participle, gerund), how often the lemma is a verb in SemCor",
        "(of two lemmas of one form the commoner is meant: saw, found, hoping).",
        "Source: Princeton WordNet 3.0 (WordNet License); forms filtered by the word list of GloVe 6B (PDDL).",
        "Made by data/make/verbs.py.",
    )
    wordnet.write_rows(target, header, rows)


if __name__ == "__main__":
    main()
