"""Inputs without meaning for the model: word salad, mashed keys, other languages, code, symbols."""

from collections.abc import Callable

from tools.builtin_model import values
from tools.builtin_model.draw import Draw, phrases, words

SALAD = words(
    """
    above across actor afraid agree airport album alone always amount ancient angry answer argue army arrive
    artist aunt average baby balance bargain basic battle beach beard beauty become before behave believe
    belong bench berry beyond birth bitter blame board borrow bottle bottom bother bowl brain branch brave
    breath brick bright broken brush budget burn butter cabin cage calm camera camp capable cargo carry
    cause ceiling chain chair chalk charge cheap check cheek choice church claim clay clever cliff climb
    clock cloth cloud coast collect comfort common complain concert confuse corner correct cough count
    couple court cousin cover crack crash cream create crime crowd cruel curious curtain custom damage dance
    danger daughter debate decide deep defend degree delay deliver demand depend design detail device differ
    dinner discover dish distance divide doctor document double doubt dozen draft drag dream dress drift
    drink drive drop dust eager edge effect effort either elbow employ enemy engine enjoy enough enter equal
    error escape event exact example exist expect explain extra fabric factory fail faint famous farmer
    fashion fault fear fence fever field fight final finger finish flame flat flight floor flour flow foggy
    fold follow forget fork former frame freeze frequent fresh funny gather gentle ghost gift glass glove
    grain grass grave greedy ground guess guest guide habit handle happen heavy hidden hollow honest horror
    hotel humble hungry hurry ideal ignore image improve include inform injure insist invite iron itch
    jealous join judge juice jump keen kick kneel knife knock label lazy leader leaf learn leather legal
    lend lesson level liquid listen local lonely loose lucky lunch machine market master matter measure
    medal melt mention merry message metal middle mild minor mirror mistake mixture modern moment moral
    motion muddy muscle narrow nature neat neighbour nerve noisy notice object obtain offer office onion
    oppose order organ outside oven owner page pain parcel pardon pause peculiar perform permit phrase pinch
    pleasant plenty polite pour practise prefer prepare pretend prevent prison profit promise protect proud
    prove public pull punish purpose push puzzle quality quarrel quick quite random rapid rarely rather
    reach reason receive reduce refuse regret relax remind remove repair rescue respect result return reward
    rhythm roast rough royal rubber rude ruin rural safety sample scale scatter scene scold scratch screw
    search season secret seldom select sense separate serious serve severe shake shallow shame sharp shelf
    shelter shine shout silence simple sketch slide slope smooth sneeze society solve sorrow spare spill
    spite split spread squeeze staff stage stairs stamp steady steam steel steep stiff stitch storm strange
    stretch strike stupid succeed suffer suggest supply support surface suspect sweat sweep swell swing
    sympathy tailor taste temper tender thick thief thin thirsty thread threat throat ticket tidy tight
    tired tongue total touch tough towel trade treat tremble trial tribe trick trouble trust twist typical
    ugly unite urgent useful usual vague verse victory vote waist warn waste weapon weave weigh wheel wicked
    wire wonder worry wound wrap wrist yard youth
    """
)
FOREIGN = phrases(
    """
    Was ist die Hauptstadt von Frankreich?|Wie heißt du?|Ich verstehe das nicht.|Wo ist der Bahnhof?
    Guten Morgen, wie geht es dir?|Erzähl mir einen Witz.|Wie spät ist es?|Ich möchte ein Bier, bitte.
    Können Sie mir helfen?|Das Wetter ist heute schön.|Quelle heure est-il ?|Comment t'appelles-tu ?
    Je ne comprends pas.|Où est la gare ?|Bonjour, comment ça va ?|Parlez-vous anglais ?
    Raconte-moi une histoire.|Quelle est la capitale de la France ?|J'aime le fromage.
    Merci beaucoup, à demain.|¿Cómo te llamas?|¿Dónde está la estación?|No entiendo nada.|Hola, ¿qué tal?
    ¿Cuál es la capital de España?|Me gusta la música.|Cuéntame un chiste.|Buenos días a todos.
    ¿Qué hora es?|Quiero aprender inglés.|Come ti chiami?|Dov'è la stazione?|Non capisco.|Ciao, come stai?
    Che ore sono?|Mi piace la pizza.|Qual è la capitale d'Italia?|Buongiorno a tutti.|Como você se chama?
    Onde fica a estação?|Não entendo.|Olá, tudo bem?|Que horas são?|Eu gosto de café.|Hoe heet je?
    Waar is het station?|Ik begrijp het niet.|Goedemorgen allemaal.|Vad heter du?|Var ligger stationen?
    Jag förstår inte.|Jak się nazywasz?|Gdzie jest dworzec?|Nie rozumiem.|Dzień dobry.|Jak se jmenuješ?
    Kde je nádraží?|Nerozumím.|Mi a neved?|Hol van az állomás?|Nem értem.|Adın ne?|İstasyon nerede?
    Anlamıyorum.|Mikä sinun nimesi on?|En ymmärrä.|Как тебя зовут?|Где находится вокзал?|Я не понимаю.
    Привет, как дела?|Який сьогодні день?|Πώς σε λένε;
    Δεν καταλαβαίνω.|你好，你叫什么名字？|我不明白。
    火车站在哪里？|法国的首都是哪里？
    给我讲个故事。|今天天气怎么样？|こんにちは、お元気ですか。
    お名前は何ですか。|わかりません。|駅はどこですか。
    日本の首都はどこですか。|안녕하세요, 이름이 뭐예요?|이해가 안 돼요.
    역이 어디에 있어요?|ما اسمك؟|أنا لا أفهم.|أين المحطة؟|מה שמך?|אני לא מבין.|आपका नाम क्या है?|मुझे समझ नहीं आया।
    คุณชื่ออะไร|Bạn tên là gì?|Tôi không hiểu.|Habari yako?|Jina lako ni nani?|Apa kabar?|Siapa nama kamu?
    Quid est nomen tibi?|Carpe diem.|Kiel vi nomiĝas?
    """
)
CODE = (
    "def {a}({b}):\n    return {b} + {n}",
    "print({a})",
    "for {a} in range({n}):\n    {b}({a})",
    "SELECT {a} FROM {b} WHERE id = {n};",
    "const {a} = ({b}) => {b} * {n};",
    "import {a}\nfrom {b} import {a}",
    "if ({a} == {n}) {{ {b}(); }}",
    '{{"{a}": {n}, "{b}": []}}',
    '<div class="{a}">{b}</div>',
    "let mut {a}: Vec<{b}> = vec![{n}];",
    "git commit -m '{a} {b}'",
    "curl -X POST http://{a}.{b}/v{n}",
    "#include <{a}.h>\nint main() {{ return {n}; }}",
    "{a} = [{b} for {b} in {a} if {b} > {n}]",
    "docker run -p {n}:{n} {a}/{b}",
    "class {a}:\n    {b} = {n}",
    "SyntaxError: {a} in {b}.py line {n}",
    "npm install {a}-{b}",
    "{a}.{b}({n}, {n})[0]",
    "| {a} | {b} |\n|---|---|\n| {n} | {n} |",
)
SYMBOLS = (
    tuple("!?.,;:-_+*#/&%$§=()[]{}<>|~^°")
    + tuple("😀🎉👍🚀❤🌍🐱🔥✨🙏🤔🍕")
    + ("...", "???", "!!!", "->", "<3", ":-)")
)
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "asdf", "qwer", "yxcv", "hjkl")


def salad(draw: Draw) -> str:
    words = [
        draw.listed(SALAD) if draw.chance(0.8) else draw.value(values.made_up)
        for _ in range(draw.pick((1, 2, 3, 4, 6, 9)))
    ]
    return " ".join(words) + draw.pick(("", ".", "?", "!"))


def mash(draw: Draw) -> str:
    def one(draw: Draw) -> str:
        row = draw.pick(ROWS)
        return "".join(draw.pick(row) for _ in range(draw.rng.randrange(3, 10)))

    return " ".join(draw.value(one) for _ in range(draw.pick((1, 1, 2, 3))))


def foreign(draw: Draw) -> str:
    return " ".join(draw.listed(FOREIGN) for _ in range(draw.pick((1, 1, 2))))


def code(draw: Draw) -> str:
    slots = {"a": draw.value(values.made_up), "b": draw.listed(SALAD), "n": str(draw.rng.randrange(1000))}
    return draw.pick(CODE).format(**slots)


def symbols(draw: Draw) -> str:
    return draw.pick(("", " ")).join(draw.pick(SYMBOLS) for _ in range(draw.rng.randrange(1, 9)))


def any_script(draw: Draw) -> str:
    """Letters of one random stretch of Unicode, so that no byte is a stranger."""
    start = draw.rng.choice((0xA1, 0x100, 0x370, 0x400, 0x5D0, 0x621, 0x905, 0xE01, 0x3041, 0x4E00, 0xAC00, 0x1F600))
    width = 0x1000 if start in {0x4E00, 0xAC00} else 0x30
    return "".join(chr(start + draw.rng.randrange(width)) for _ in range(draw.rng.randrange(2, 14)))


def digits(draw: Draw) -> str:
    return str(draw.rng.randrange(10 ** draw.rng.randrange(1, 12)))


def long_text(draw: Draw) -> str:
    return " ".join(salad(draw) for _ in range(draw.rng.randrange(8, 30)))


NOISES: tuple[tuple[float, Callable[[Draw], str]], ...] = (
    (8, salad),
    (3, mash),
    (7, foreign),
    (5, code),
    (2.5, symbols),
    (2, any_script),
    (1, digits),
    (0.7, long_text),
)
