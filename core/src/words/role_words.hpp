// Word lists of look.hpp and roles.cpp, in several languages, folded; in the form that
// languages.hpp describes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::text {

/// Phrases of two bytes or more that a block may begin with.
class Openings {
 public:
  constexpr explicit Openings(std::string_view phrases) : phrases_(phrases) {
    for (std::size_t at = 1; at < phrases.size();) {
      const std::size_t end = phrases.find('|', at);
      const std::uint32_t bit = bitOf(phrases.substr(at, end - at), 3);
      bits_[bit / 32] |= 1U << bit % 32;
      at = end + 1;
    }
  }

  [[nodiscard]] constexpr std::string_view phrases() const { return phrases_; }

  /// Tells of most texts by their first bytes that they begin with none.
  [[nodiscard]] constexpr bool mayOpen(std::string_view text) const {
    return text.size() < 3 || has(bitOf(text, 3)) || has(bitOf(text, 2));
  }

 private:
  static constexpr std::uint32_t bitOf(std::string_view text, std::size_t bytes) {
    std::uint32_t hash = 0;
    for (const char c : text.substr(0, bytes)) hash = hash * 43 + static_cast<unsigned char>(c);
    return hash % 1024;
  }
  [[nodiscard]] constexpr bool has(std::uint32_t bit) const {
    return (bits_[bit / 32] >> bit % 32 & 1) != 0;
  }

  std::string_view phrases_;
  std::array<std::uint32_t, 32> bits_{};
};

// clang-format off

/// Marks other than a full stop that end a sentence.
constexpr std::string_view stops =
    "|!|?|؟|۔|।|…|。|！|？|";

constexpr std::string_view bullets =
    "|*|·|•|‣|→|■|▪|►|●|◦|";

/// Words that stand beside a date or a time.
constexpr std::string_view timeWords =
    "|a|a.m.|abril|actualizado|aggiornato|ago|agosto|aktualisiert|aktualizacja|alle|am|août|apr|"
    "april|aprile|aralık|at|atualizado|aug|august|augusti|augustus|avril|ağustos|bijgewerkt|bst|"
    "cest|cet|created|czerwca|de|dec|december|del|den|dez|dezember|dezembro|dicembre|diciembre|"
    "dienstag|dimanche|dinsdag|domenica|domingo|donderdag|donnerstag|décembre|edt|ekim|el|em|enero|"
    "erstellt|est|et|eylül|feb|febbraio|febrero|februar|februari|february|fevereiro|first|fredag|"
    "freitag|fri|friday|février|gennaio|gepubliceerd|giovedì|giugno|gmt|grudnia|güncelleme|h|"
    "haziran|hour|hours|il|ist|jan|janeiro|januar|januari|january|janvier|jeudi|jour|jueves|"
    "juillet|juin|jul|julho|juli|julio|july|jun|june|junho|juni|junio|kasım|kl|kl.|kwietnia|la|las|"
    "last|le|lipca|listopada|luglio|lundi|lunedì|lunes|lutego|lördag|lørdag|maandag|maart|maggio|"
    "mai|maio|maj|maja|mandag|mar|marca|march|mardi|mars|mart|martedì|martes|marzo|março|may|mayo|"
    "mayıs|mei|mercoledì|mercredi|min|mins|minutes|mis|mittwoch|miércoles|modified|modifié|mon|"
    "monday|montag|märz|måndag|nisan|nov|november|novembre|novembro|noviembre|ocak|oct|october|"
    "octobre|octubre|of|offentliggjort|oktober|om|on|onsdag|opdateret|opublikowano|ore|ottobre|"
    "outubro|p.m.|października|pdt|pm|posted|pst|pubblicato|publicado|publicerad|published|publié|"
    "quarta-feira|quinta-feira|read|sabato|samedi|samstag|sat|saturday|segunda-feira|sep|sept|"
    "september|septembre|septiembre|setembro|settembre|sexta-feira|sierpnia|sonnabend|sonntag|"
    "stand|stycznia|sun|sunday|sábado|söndag|søndag|temmuz|terça-feira|the|thu|thursday|time|"
    "tirsdag|tisdag|today|torsdag|tue|tuesday|uhr|um|updated|uppdaterad|utc|uur|vendredi|venerdì|"
    "veröffentlicht|viernes|vom|vrijdag|wed|wednesday|woensdag|września|yayınlanma|yesterday|"
    "zaterdag|zondag|zuletzt|à|às|şubat|απριλίου|αυγούστου|δεκεμβρίου|ιανουαρίου|ιουλίου|ιουνίου|"
    "μαΐου|μαρτίου|νοεμβρίου|οκτωβρίου|σεπτεμβρίου|φεβρουαρίου|августа|апр|апреля|в|воскресенье|"
    "вторник|г|года|дек|декабря|июля|июня|марта|мая|нояб|ноября|обновлено|окт|октября|опубликовано|"
    "понедельник|пятница|сент|сентября|среда|суббота|февр|февраля|четверг|янв|января|آخر|أبريل|"
    "أغسطس|أكتوبر|تحديث|ديسمبر|سبتمبر|فبراير|مارس|مايو|نشر|نوفمبر|يناير|يوليو|يونيو|分|发|布|年|新|日|时|"
    "時|更|月|発|表|";

/// Words in lower case inside a name, or between two.
constexpr std::string_view nameParticles =
    "|al|and|bin|da|de|del|della|den|der|di|do|dos|du|e|en|et|i|la|le|och|og|ten|ter|und|van|ve|"
    "von|y|zu|και|и|";

/// Who gives pictures to newspapers.
constexpr std::string_view agencies =
    "|afp|afp/getty|alamy|anadolu|anp|ansa|ap|ap/photo|apa|belga|bloomberg|dpa|efe|epa|getty|imago|"
    "istock|jiji|keystone|kyodo|lusa|magnum|ntb|pa|pool|reuters|ria|ritzau|shutterstock|sipa|tass|"
    "upi|xinhua|yonhap|zuma|интерфакс|риа|тасс|الفرنسية|رويترز|摄|撮|攝|";

/// What a picture is called, in a bracket beneath it.
constexpr std::string_view pictureWords =
    "|foto|fotos|image|photo|photos|picture|фото|写|图|圖|";

/// What buttons and boxes around a story say.
constexpr std::string_view furnitureWords =
    "|advertisement|afdrukken|anhören|anzeige|article|artikel|bookmark|comentarios|comentários|"
    "comment|commentaires|commenter|commenti|comments|compartilhar|compartir|condividi|copy|del|"
    "dela|delen|download|drucken|drukuj|e-mail|email|enregistrer|enviar|facebook|follow|font|"
    "guardar|home|imprimer|imprimir|instagram|komentarze|kommentare|kommentarer|large|like|link|"
    "linkedin|listen|log|login|mail|medium|menu|merken|newsletter|newsletters|partager|paylaş|pdf|"
    "pinterest|print|publicidad|publicité|reacties|reddit|register|rss|salva|save|search|share|"
    "sign|size|skriv|small|speichern|sponsored|stampa|story|subscribe|teilen|telegram|text|this|"
    "tweet|twitter|udostępnij|udskriv|us|ut|whatsapp|x|yazdır|yorum|youtube|комментарии|печать|"
    "поделиться|享|分|印|打|按|評|论|钮|";

// Phrases, in any order.

/// How boxes around a story begin.
constexpr Openings furnitureOpenings(
    "|advertisement|related articles|related stories|related links|related news|related topics|"
    "related coverage|related content|read more|read also|read next|see also|more on this|"
    "more from|more stories|more news|most read|most popular|most viewed|recommended|"
    "you may also like|you might also like|share this|sign up|subscribe|follow us|follow @|"
    "click here|watch:|listen to|topics:|tags:|tagged|filed under|copyright|©|all rights reserved|"
    "continue reading|view comments|show comments|back to top|top stories|skip to|anzeige|"
    "mehr zum thema|lesen sie auch|lesen sie mehr|das könnte sie auch interessieren|lire aussi|"
    "à lire aussi|sur le même sujet|publicité|lea también|le puede interesar|noticias relacionadas|"
    "publicidad|leia mais|leia também|veja também|leggi anche|lees ook|läs också|läs mer|læs også|"
    "læs mere|читайте также|по теме|czytaj także|czytaj też|zobacz też|ilgili haberler|"
    "διαβάστε επίσησ|相关阅读|相关新闻|延伸阅读|関連記事|اقرأ أيضا|קרא גם|यह भी पढ़ें|source:|editor:|"
    "purchase licensing|zur startseite|artikel zum hören|article réservé|más información|"
    "archivado en|ouvir o texto|explore more|подписывайтесь|поделиться|источник:|延伸閱讀|シェア|ツイート|来源|"
    "來源|责任编辑|責任編輯|编辑：|編輯：|المصدر|");

/// How a correction begins.
constexpr Openings correctionOpenings(
    "|correction|corrections|clarification|editor's note|this article was amended|"
    "this article was corrected|this article was updated|this article has been|"
    "this story was corrected|this story was updated|this story has been|an earlier version of|"
    "a previous version of|amended on|korrektur|berichtigung|anmerkung der redaktion|"
    "in einer früheren version|rectificatif|correctif|précision :|une version précédente|"
    "corrección|fe de errores|fe de erratas|nota del editor|una versión anterior|correção|errata|"
    "erramos|nota da redação|uma versão anterior|correzione|errata corrige|rettifica|correctie|"
    "rectificatie|in een eerdere versie|rättelse|rättad|rettelse|исправление|уточнение|"
    "sprostowanie|korekta|düzeltme|διόρθωση|更正|勘误|訂正|お詫びと訂正|תיקון|تصحيح|शुद्धिपत्र|");

/// How a byline begins; a name follows.
constexpr Openings bylineOpenings(
    "|by|written by|reported by|reporting by|story by|words by|von|ein artikel von|par|por|di|"
    "a cura di|door|av|af|text:|autor:|autorin:|автор:|текст:|tekst:|yazan:|文/|记者|文：|作者：|作者:|記者|"
    "interview by|بقلم:|بقلم |新华社记者|本报记者|新華社記者|本報記者|");

/// How the line beneath a picture begins that says whose it is.
constexpr Openings creditOpenings(
    "|photo:|photos:|photo by|photos by|photograph:|photograph by|picture:|image:|image credit|"
    "images:|credit:|photo credit|illustration:|illustration by|graphic:|foto:|fotos:|bild:|"
    "bilder:|grafik:|quelle:|crédit|photo :|fotografía:|fotografia:|crédito|ilustración:|foto di|"
    "beeld:|illustratie:|foto av|фото:|иллюстрация:|zdjęcie:|fot.|fotoğraf:|φωτογραφία:|写真：|写真:|图：|"
    "图片：|摄影|courtesy of|");

// clang-format on

}  // namespace stet::text
