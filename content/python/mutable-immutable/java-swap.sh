# check
# Java 的对象参数也是把引用交给形参：换两个形参换不了调用者的变量，就地改看得见
cat > Swap.java <<'JAVA'
void swap(StringBuilder a, StringBuilder b) {
    var t = a;
    a = b;
    b = t;
    a.append("!");
}

void main() {
    var x = new StringBuilder("x");
    var y = new StringBuilder("y");
    swap(x, y);
    IO.println("Java " + Runtime.version().feature() + ": " + x + " " + y);
}
JAVA
java -XX:-UsePerfData Swap.java
