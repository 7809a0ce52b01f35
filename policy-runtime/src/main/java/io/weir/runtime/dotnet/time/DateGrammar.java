package io.weir.runtime.dotnet.time;

/**
 * The state machine of .NET's lenient parser of dates: what kinds of tokens there are, and which
 * follow on which. When a date or a time is complete (the states that start with {@code DX} and
 * {@code TX}) the machine starts again.
 */
final class DateGrammar {
  enum State {
    BEGIN,
    N,
    NN,
    D_Nd,
    D_NN,
    D_NNd,
    D_M,
    D_MN,
    D_NM,
    D_MNd,
    D_NDS,
    D_Y,
    D_YN,
    D_YNd,
    D_YM,
    D_YMd,
    D_S,
    T_S,
    T_Nt,
    T_NNt,
    ERROR,
    DX_NN,
    DX_NNN,
    DX_MN,
    DX_NM,
    DX_MNN,
    DX_DS,
    DX_DSN,
    DX_NDS,
    DX_NNDS,
    DX_YNN,
    DX_YMN,
    DX_YN,
    DX_YM,
    TX_N,
    TX_NN,
    TX_NNN,
    TX_TS,
    DX_NNY;

    boolean terminal() {
      return ordinal() > ERROR.ordinal();
    }
  }

  enum Token {
    END,
    NUM_END,
    NUM_AMPM,
    NUM_SPACE,
    NUM_DATE_SEP,
    NUM_TIME_SEP,
    MONTH_END,
    MONTH_SPACE,
    MONTH_DATE_SEP,
    NUM_DATE_SUFFIX,
    NUM_TIME_SUFFIX,
    DAY_OF_WEEK,
    YEAR_SPACE,
    YEAR_DATE_SEP,
    YEAR_END,
    TIME_ZONE,
    ERA,
    NUM_UTC_MARK,
    UNKNOWN,
    LOCAL_TIME_MARK
  }

  enum Separator {
    END,
    SPACE,
    AM,
    PM,
    DATE,
    DATE_OR_OFFSET,
    TIME,
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    T,
    OTHER
  }

  // A row per state, a column per token, in the order of the enums; - is an error.
  private static final State[][] NEXT =
      table(
          "BEGIN - TX_N N D_Nd T_Nt - D_M D_M D_S T_S BEGIN D_Y D_Y - BEGIN BEGIN -",
          "- DX_NN TX_NN NN D_NNd - DX_NM D_NM D_MNd D_NDS - N D_YN D_YNd DX_YN N N -",
          "DX_NN DX_NNN TX_NNN DX_NNN - T_Nt DX_MNN DX_MNN - - T_S NN DX_NNY - DX_NNY NN NN -",
          "- DX_NN - D_NN D_NNd - DX_NM D_MN D_MNd - - D_Nd D_YN D_YNd DX_YN - D_Nd -",
          "DX_NN DX_NNN TX_N DX_NNN - T_Nt DX_MNN DX_MNN - DX_DS T_S D_NN DX_NNY - DX_NNY - D_NN -",
          "- DX_NNN DX_NNN DX_NNN - - DX_MNN DX_MNN - DX_DS - D_NNd DX_NNY - DX_NNY - D_NNd -",
          "- DX_MN - D_MN D_MNd - - - - - - D_M D_YM D_YMd DX_YM - D_M -",
          "DX_MN DX_MNN DX_MNN DX_MNN - T_Nt - - - DX_DS T_S D_MN DX_YMN - DX_YMN - D_MN -",
          "DX_NM DX_MNN DX_MNN DX_MNN - T_Nt - - - DX_DS T_S D_NM DX_YMN - DX_YMN - D_NM -",
          "- DX_MNN - DX_MNN - - - - - - - D_MNd DX_YMN - DX_YMN - D_MNd -",
          "DX_NDS DX_NNDS DX_NNDS DX_NNDS - T_Nt - - - D_NDS T_S D_NDS - - - - D_NDS -",
          "- DX_YN - D_YN D_YNd - DX_YM D_YM D_YMd D_YM - D_Y - - - - D_Y -",
          "DX_YN DX_YNN DX_YNN DX_YNN - - DX_YMN DX_YMN - - - D_YN - - - - D_YN -",
          "- DX_YNN DX_YNN DX_YNN - - DX_YMN DX_YMN - - - D_YN - - - - D_YN -",
          "DX_YM DX_YMN DX_YMN DX_YMN - - - - - - - D_YM - - - - D_YM -",
          "- DX_YMN DX_YMN DX_YMN - - - - - - - D_YM - - - - D_YM -",
          "DX_DS DX_DSN TX_N T_Nt - T_Nt - - - D_S T_S D_S - - - - D_S -",
          "TX_TS TX_TS TX_TS T_Nt D_Nd - - - - D_S T_S T_S - - - T_S T_S -",
          "- TX_NN TX_NN TX_NN - T_NNt DX_NM D_NM - - T_S - - - - T_Nt T_Nt TX_NN",
          "- TX_NNN TX_NNN TX_NNN - - - - - - T_S T_NNt - - - T_NNt T_NNt TX_NNN");

  private DateGrammar() {}

  /** The state after a token. */
  static State next(State state, Token token) {
    return NEXT[state.ordinal()][token.ordinal()];
  }

  private static State[][] table(String... rows) {
    State[][] made = new State[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split(" ");
      made[r] = new State[cells.length];
      for (int c = 0; c < cells.length; c++) {
        made[r][c] = cells[c].equals("-") ? State.ERROR : State.valueOf(cells[c]);
      }
    }
    return made;
  }
}
