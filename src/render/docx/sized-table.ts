import { type IContext, type IXmlableObject, Table } from 'docx';

/** A table whose columns have their widths. docx would look for its section all the same, through the whole book. */
export class SizedTable extends Table {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return super.prepForXml({ ...context, stack: [] });
  }
}
