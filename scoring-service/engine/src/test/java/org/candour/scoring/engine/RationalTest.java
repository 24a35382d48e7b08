package org.candour.scoring.engine;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RationalTest {

    @Test
    void isWrittenInLowestTerms() {
        assertThat(Rational.of(50, 100)).hasToString("1/2").isEqualTo(Rational.parse("3/6"));
        assertThat(Rational.of(100, 2)).hasToString("50");
        assertThat(Rational.of(3, -6)).hasToString("-1/2");
        assertThat(Rational.of(0, 7)).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1", "3/2, 2", "5/2, 3", "149/100, 1", "99/200, 0", "7273/240, 30", "-1/2, -1",
            "-1/3, 0"})
    void roundsHalvesAwayFromZero(String exact, int rounded) {
        assertThat(Rational.parse(exact).rounded()).isEqualTo(rounded);
    }

    @Test
    void staysExactBeyondTheRangeOfALong() {
        Rational sum = Rational.ZERO;
        BigInteger product = BigInteger.ONE;
        for (int prime : new int[]{1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081}) {
            sum = sum.plus(Rational.of(1, prime));
            product = product.multiply(BigInteger.valueOf(prime));
        }
        assertThat(sum.toString()).endsWith("/" + product);
        for (int prime : new int[]{1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081}) {
            sum = sum.plus(Rational.of(-1, prime));
        }
        assertThat(sum).isEqualTo(Rational.ZERO);
    }

    @Test
    void agreesWithBigIntegersOnEverything() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            long a = random.nextLong() >> random.nextInt(63);
            long b = 1 + ((random.nextLong() >>> 1) >> random.nextInt(62)) % (Long.MAX_VALUE - 1);
            long c = random.nextLong() >> random.nextInt(63);
            long d = 1 + ((random.nextLong() >>> 1) >> random.nextInt(62)) % (Long.MAX_VALUE - 1);
            BigInteger bigA = BigInteger.valueOf(a);
            BigInteger bigB = BigInteger.valueOf(b);
            BigInteger bigC = BigInteger.valueOf(c);
            BigInteger bigD = BigInteger.valueOf(d);
            Rational left = Rational.of(a, b);
            Rational right = Rational.of(c, d);
            assertThat(left.plus(right)).isEqualTo(
                    Rational.of(bigA.multiply(bigD).add(bigC.multiply(bigB)), bigB.multiply(bigD)));
            assertThat(left.times(right)).isEqualTo(Rational.of(bigA.multiply(bigC), bigB.multiply(bigD)));
            assertThat(Integer.signum(left.compareTo(right)))
                    .isEqualTo(bigA.multiply(bigD).compareTo(bigC.multiply(bigB)));
            if (c != 0) {
                assertThat(left.dividedBy(right))
                        .isEqualTo(Rational.of(bigA.multiply(bigD), bigB.multiply(bigC)));
            }
        }
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.parse("1/0")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Rational.parse("0.5")).isInstanceOf(NumberFormatException.class);
    }
}
