# check
# JDK 25 的双轴快排带着递归深度的上限和堆排序
cat > Names.java <<'JAVA'
void main() throws Exception {
    IO.println("JDK " + Runtime.version().feature());
    var sort = Class.forName("java.util.DualPivotQuicksort");
    for (var field : sort.getDeclaredFields())
        if (field.getName().contains("DEPTH")) IO.println(field.getName());
    for (var method : sort.getDeclaredMethods())
        if (method.toString().contains("heapSort(int[]")) IO.println(method);
}
JAVA
java -XX:-UsePerfData Names.java
