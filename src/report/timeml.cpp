// Writes TimeML: what stands between the tags is the text, escaped and otherwise unchanged.
// Format: TimeML 1.2.1, Pustejovsky et al., http://timeml.org.
// Tested by tests/report/timeml_test.cpp.
#include "report/timeml.h"

#include <array>

namespace dossier {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string_view type_name(TimexType type) {
  static constexpr std::array<std::string_view, 4> kNames{"DATE", "TIME", "DURATION", "SET"};
  return kNames[static_cast<std::size_t>(type)];
}

// Escapes and counts what had to be replaced.
class XmlText {
 public:
  explicit XmlText(std::string& out) : out_(&out) {}

  void write(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (is_noncharacter(text, i)) {
        replace();
        i += 2;
      } else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') {
        replace();
      } else {
        write_byte(text[i]);
      }
    }
  }
  std::size_t replaced() const { return replaced_; }

 private:
  // U+FFFE and U+FFFF are no characters of XML 1.0.
  static bool is_noncharacter(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "\xEF\xBF" && at + 2 < text.size() &&
           (text[at + 2] == '\xBE' || text[at + 2] == '\xBF');
  }
  void replace() {
    out_->append(kReplacement);
    ++replaced_;
  }
  void write_byte(char byte) {
    switch (byte) {
      case '&':
        out_->append("&amp;");
        break;
      case '<':
        out_->append("&lt;");
        break;
      case '>':
        out_->append("&gt;");
        break;
      case '"':
        out_->append("&quot;");
        break;
      case '\r':
        out_->append("&#13;");
        break;  // a parser would make it a line feed
      default:
        out_->push_back(byte);
    }
  }

  std::string* out_;
  std::size_t replaced_ = 0;
};

void write_attribute(std::string_view name, std::string_view value, std::string& out) {
  out.append(" ").append(name).append("=\"");
  XmlText(out).write(value);
  out.append("\"");
}

void open_timex(const DateExpression& date, std::size_t number, std::string& out) {
  out.append("<TIMEX3");
  write_attribute("tid", "t" + std::to_string(number), out);
  write_attribute("type", type_name(date.type), out);
  write_attribute("value", date.value.value_or(""), out);
  if (date.mod) write_attribute("mod", *date.mod, out);
  out.append(">");
}

void write_creation_time(const DocumentReport& report, std::string& out) {
  out.append("<DCT>");
  if (report.published) {
    out.append("<TIMEX3 tid=\"t0\" type=\"DATE\"");
    write_attribute("value", report.published->value, out);
    out.append(" functionInDocument=\"CREATION_TIME\">");
    XmlText(out).write(report.published->value);
    out.append("</TIMEX3>");
  }
  out.append("</DCT>\n");
}

}  // namespace

std::string timeml(std::string_view text, const DocumentReport& report, std::vector<Problem>& problems) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n<DOCID>";
  XmlText xml(out);
  xml.write(report.id);
  out.append("</DOCID>\n");
  write_creation_time(report, out);
  out.append("<TEXT>");
  std::size_t at = 0, number = 0;
  for (const DateExpression& date : report.dates) {
    xml.write(text.substr(at, date.at.span.begin - at));
    open_timex(date, ++number, out);
    xml.write(text.substr(date.at.span.begin, date.at.span.size()));
    out.append("</TIMEX3>");
    at = date.at.span.end;
  }
  xml.write(text.substr(at));
  out.append("</TEXT>\n</TimeML>\n");
  if (xml.replaced() > 0)
    problems.push_back({report.path, std::to_string(xml.replaced()) + " characters that XML cannot hold",
                        "replaced with U+FFFD"});
  return out;
}

}  // namespace dossier
