package io.weir.xml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberCompletionTest {
  @Test
  void membersOfWhatStandsBeforeTheDot() {
    assertEquals(List.of("Method"), MemberCompletion.of("context.Request.Me"));
    assertTrue(MemberCompletion.of("1 + context.").contains("Request"));
    assertTrue(MemberCompletion.of("f(context.Request.Headers[\"a.b\"].").contains("Length"));
    assertTrue(MemberCompletion.of("(\"a\" + 1).Tr").contains("Trim"));
    assertFalse(MemberCompletion.of("\"a\".").contains("Join"));
  }

  @Test
  void staticMembersOfATypeAndTypesThemselves() {
    assertEquals(List.of("Join"), MemberCompletion.of("string.Joi"));
    assertTrue(MemberCompletion.of("JObject.").contains("Parse"));
    assertTrue(MemberCompletion.of("new JOb").contains("JObject"));
    assertEquals(List.of("context"), MemberCompletion.of("cont"));
  }

  @Test
  void nothingIsKnownOfNonsense() {
    assertEquals(List.of(), MemberCompletion.of("nothing."));
    assertEquals(List.of(), MemberCompletion.of("."));
    assertEquals(List.of(), MemberCompletion.of(").x"));
  }
}
