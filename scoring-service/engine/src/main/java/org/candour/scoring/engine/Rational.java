package org.candour.scoring.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms, written {@code 7273/240} or {@code 50}.
 *
 * <p>Almost every fraction of a score fits two longs; what does not is carried on as big integers, so that no
 * result is ever inexact.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1, null);
    public static final Rational ONE = new Rational(1, 1, null);

    /** Points, shares and percentages as they are written: most of the numbers of a record. */
    private static final String[] WRITTEN = IntStream.rangeClosed(0, 100).mapToObj(Integer::toString)
            .toArray(String[]::new);

    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    private Rational(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    public static Rational of(long whole) {
        return whole == 0 ? ZERO : whole == 1 ? ONE : new Rational(whole, 1, null);
    }

    /** @throws ArithmeticException if the denominator is zero */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        if (denominator < 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor, null);
    }

    static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        if (n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE) {
            return new Rational(n.longValue(), d.longValue(), null);
        }
        if (n.bitLength() > Limits.BITS || d.bitLength() > Limits.BITS) {
            throw new TooLong();
        }
        return new Rational(0, 1, new Big(n, d));
    }

    /**
     * Reads {@code "3"}, {@code "1/2"} or {@code "-7/3"}.
     *
     * @throws NumberFormatException if the text is neither a whole number nor a fraction
     */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigInteger(text), BigInteger.ONE);
        }
        BigInteger denominator = new BigInteger(text.substring(slash + 1));
        if (denominator.signum() <= 0) {
            throw new NumberFormatException("the denominator must be positive");
        }
        return of(new BigInteger(text.substring(0, slash)), denominator);
    }

    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == 1 && other.denominator == 1) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return of(sum);
                }
            } else {
                long divisor = gcd(denominator, other.denominator);
                long left = other.denominator / divisor;
                long right = denominator / divisor;
                if (fits(numerator, left) && fits(other.numerator, right) && fits(denominator, left)) {
                    long sum = numerator * left + other.numerator * right;
                    return of(sum, denominator * left);
                }
            }
        }
        Big a = wide();
        Big b = other.wide();
        return of(a.numerator.multiply(b.denominator).add(b.numerator.multiply(a.denominator)),
                a.denominator.multiply(b.denominator));
    }

    public Rational times(Rational other) {
        if (big == null && other.big == null && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        Big a = wide();
        Big b = other.wide();
        return of(a.numerator.multiply(b.numerator), a.denominator.multiply(b.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (big == null && other.big == null && fits(numerator, other.denominator)
                && fits(denominator, other.numerator)) {
            return of(numerator * other.denominator, denominator * other.numerator);
        }
        Big a = wide();
        Big b = other.wide();
        return of(a.numerator.multiply(b.denominator), a.denominator.multiply(b.numerator));
    }

    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The nearest whole number; a half goes away from zero (HALF_UP). */
    public int rounded() {
        if (big == null && numerator >= 0 && fits(numerator, 4) && fits(denominator, 4)) {
            return Math.toIntExact((2 * numerator + denominator) / (2 * denominator));
        }
        return rounded(0).intValueExact();
    }

    /** The nearest number with so many digits behind the point; a half goes away from zero (HALF_UP). */
    public BigDecimal rounded(int digits) {
        Big exact = wide();
        return new BigDecimal(exact.numerator)
                .divide(new BigDecimal(exact.denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        Big a = wide();
        Big b = other.wide();
        return a.numerator.multiply(b.denominator).compareTo(b.numerator.multiply(a.denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, big);
    }

    @Override
    public String toString() {
        if (big != null) {
            return big.denominator.equals(BigInteger.ONE)
                    ? big.numerator.toString()
                    : big.numerator + "/" + big.denominator;
        }
        if (denominator == 1) {
            return numerator >= 0 && numerator < WRITTEN.length
                    ? WRITTEN[(int) numerator]
                    : Long.toString(numerator);
        }
        return numerator + "/" + denominator;
    }

    private Big wide() {
        return big != null ? big : new Big(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Whether the product stays so small that two such products can be added. */
    private static boolean fits(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return ((high == 0 && low >= 0) || (high == -1 && low < 0)) && Math.abs(low) < Long.MAX_VALUE / 2
                && low != Long.MIN_VALUE;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }

    /** A fraction has grown beyond {@link Limits#BITS}: what computes with it would take ever longer. */
    static final class TooLong extends ArithmeticException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a fraction has more than " + Limits.BITS + " bits");
        }
    }

    private record Big(BigInteger numerator, BigInteger denominator) {}
}
